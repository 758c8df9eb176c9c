package io.rolebook.editor;

import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.PreviewConfig;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.PreviewBar.BarProblem;
import io.rolebook.web.Edits;
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
    private final Edits edits;
    private final Clock clock;

    Preview(PreviewConfig config, ContentStatus status, Edits edits, Clock clock) {
        this.config = config;
        this.status = status;
        this.edits = edits;
        this.clock = clock;
    }

    /** Whether the preview is on. */
    public boolean isOn() {
        return config.preview();
    }

    /** The bar, or null for readers. */
    public PreviewBar bar(Page page) {
        return isOn()
                ? status.last().map(loaded -> bar(page.document(), loaded)).orElse(null)
                : null;
    }

    private PreviewBar bar(String page, CatalogLoaded loaded) {
        List<Problem> problems = loaded.problems().stream()
                .filter(problem -> isOf(page, problem.path()))
                .toList();
        Optional<Parsed> file = status.file(page);
        String path = file.map(Parsed::path)
                .orElseGet(() -> problems.isEmpty() ? null : problems.get(0).path());
        LocalDate today = LocalDate.now(clock);
        return new PreviewBar(
                file.map(shown -> PageState.of(shown.document(), today)).orElse(null),
                path,
                path == null ? null : edits.href(path, 1),
                Counts.of(problems),
                broken(path, file.isPresent(), problems, loaded),
                problems.stream().map(this::view).toList(),
                Reading.of(loaded));
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

    private BarProblem view(Problem problem) {
        int line = problem.position().line();
        return new BarProblem(
                line,
                edits.href(problem.path(), line),
                problem.isError(),
                problem.isError() ? "error" : "warning",
                problem.mend().isEmpty() ? problem.what() : problem.what() + " (" + problem.mend() + ")");
    }
}
