package io.rolebook.editor;

import io.rolebook.content.file.Problem;
import java.nio.file.Path;
import java.util.Locale;

/** A problem as a workflow command of GitHub, which shows it beside its line. */
record Annotation(String severity, String file, int line, int column, String message) {

    /** @param root the repository, at which the file's path starts if it lies inside */
    static Annotation of(Problem problem, Path folder, Path root) {
        Path below = folder.toAbsolutePath().normalize();
        Path file = problem.path().equals(folder.toString()) ? below : below.resolve(problem.path());
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        return new Annotation(
                problem.severity().name().toLowerCase(Locale.ROOT),
                shown.toString().replace('\\', '/'),
                problem.position().line(),
                problem.position().column(),
                problem.mend().isEmpty() ? problem.what() : problem.what() + " (" + problem.mend() + ")");
    }

    @Override
    public String toString() {
        return "::" + severity + " file=" + property(file) + ",line=" + line + ",col=" + column + "::" + data(message);
    }

    /** What would end the command, written as GitHub's runner reads it. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
