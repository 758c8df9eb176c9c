package io.rolebook.editor;

import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.PreviewConfig;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.parse.Parsed;
import io.rolebook.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the bar of each page, in the preview only. */
@Named("preview")
@ApplicationScoped
class Preview {

    private final PreviewConfig config;
    private final ContentStatus status;
    private final Clock clock;

    Preview(PreviewConfig config, ContentStatus status, Clock clock) {
        this.config = config;
        this.status = status;
        this.clock = clock;
    }

    /** Whether the preview is on. */
    public boolean isOn() {
        return config.preview();
    }

    /**
     * The bar above a page: state and problems of its file.
     *
     * @param state why readers do not see it, or null
     * @param path its file, null for a page that has none
     * @param summary how many problems there are
     * @param broken what is shown instead of a broken file, or null
     * @param read the reading of the content that the page is made of
     */
    record Bar(String state, String path, String summary, String broken, List<Problem> problems, String read) {}

    /** The bar, or null for readers. */
    public Bar bar(Page page) {
        return isOn()
                ? status.last().map(loaded -> bar(page.document(), loaded)).orElse(null)
                : null;
    }

    private Bar bar(String page, CatalogLoaded loaded) {
        List<Problem> problems = loaded.problems().stream()
                .filter(problem -> isOf(page, problem.path()))
                .toList();
        Optional<Parsed> file = status.file(page);
        String path = file.map(Parsed::path)
                .orElseGet(() -> problems.isEmpty() ? null : problems.get(0).path());
        return new Bar(
                file.map(shown -> Newsroom.hidden(shown.document(), LocalDate.now(clock)))
                        .orElse(null),
                path,
                ProblemList.count(problems),
                broken(path, file.isPresent(), problems, loaded),
                problems,
                Events.idOf(loaded));
    }

    private static boolean isOf(String page, String path) {
        return path.endsWith(".md") && page.equals(path.substring(0, path.indexOf('/') + 1) + SourceFile.slug(path));
    }

    private static String broken(String path, boolean isShown, List<Problem> problems, CatalogLoaded loaded) {
        if (path != null && loaded.kept().contains(path)) {
            return "The file has errors. You see its last good version until they are fixed.";
        }
        boolean hasErrors = problems.stream().anyMatch(Problem::isError);
        return hasErrors && !isShown ? "The file has errors and was not good before: it has no page yet." : null;
    }
}
