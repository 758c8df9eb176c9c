package io.rolebook.catalog;

import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Settings;
import io.rolebook.content.parse.Parsed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of the content that is shown now: its version, its settings, its problems, and which files are kept in a good version. */
@ApplicationScoped
public class ContentStatus {

    private static final int FIRST = 1;

    private volatile CatalogLoaded last;
    private volatile Map<String, Parsed> files = Map.of();

    /** Before pages are made anew. */
    void loaded(@Observes @Priority(FIRST) CatalogLoaded event) {
        files = event.guide().files().stream().collect(Collectors.toMap(Parsed::page, file -> file));
        last = event;
    }

    /** Empty until the content is loaded for the first time. */
    public Optional<CatalogLoaded> last() {
        return Optional.ofNullable(last);
    }

    /** What was read of the file behind a page that is shown, by folder and slug such as {@code roles/nurse}. */
    public Optional<Parsed> file(String page) {
        return Optional.ofNullable(files.get(page));
    }

    public Settings settings() {
        return last().map(event -> event.guide().settings()).orElse(Settings.USUAL);
    }

    public List<Problem> problems() {
        return last().map(CatalogLoaded::problems).orElse(List.of());
    }

    public long errors() {
        return problems().stream().filter(Problem::isError).count();
    }

    public long warnings() {
        return problems().size() - errors();
    }

    public int kept() {
        return last().map(event -> event.kept().size()).orElse(0);
    }
}
