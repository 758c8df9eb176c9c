package io.rolebook.editor;

import io.rolebook.content.file.Problem;
import java.util.List;

/** How many problems there are, in one line. */
record CheckSummary(long errors, long warnings, long files) {

    /** @param good how many files have no error */
    static CheckSummary of(List<Problem> problems, int good) {
        long errors = problems.stream().filter(Problem::isError).count();
        long broken = problems.stream()
                .filter(Problem::isError)
                .map(Problem::path)
                .distinct()
                .count();
        return new CheckSummary(errors, problems.size() - errors, good + broken);
    }

    @Override
    public String toString() {
        return counted(files, "file") + " checked: " + counted(errors, "error") + ", " + counted(warnings, "warning");
    }

    private static String counted(long count, String thing) {
        return (count == 0 ? "no" : count) + " " + thing + (count == 1 ? "" : "s");
    }
}
