package io.rolebook.editor;

import io.rolebook.content.file.Problem;
import java.util.Collection;

/** Counts in words. */
final class Counts {

    private Counts() {}

    /** {@code 1 error, 2 warnings}. */
    static String of(Collection<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (problems.isEmpty()) {
            return "no problems";
        }
        String both = errors > 0 && warnings > 0 ? ", " : "";
        return (errors > 0 ? of(errors, "error") : "") + both + (warnings > 0 ? of(warnings, "warning") : "");
    }

    /** {@code 1 day}, {@code 2 days}. */
    static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
