package io.rolebook.catalog;

import io.rolebook.content.file.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/** What is known of the content that is shown now: its version, its problems, and which files are kept in a good version. */
@ApplicationScoped
public class ContentStatus {

    private volatile CatalogLoaded last;

    void loaded(@Observes CatalogLoaded event) {
        last = event;
    }

    /** Empty until the content is loaded for the first time. */
    public Optional<CatalogLoaded> last() {
        return Optional.ofNullable(last);
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
