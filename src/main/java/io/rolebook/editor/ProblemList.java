package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.file.Problem;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Every problem of every file, errors first. */
final class ProblemList {

    private ProblemList() {}

    static Table of(Guide guide) {
        return new Table(
                "problems",
                "Problems",
                "What the check finds, and how to fix it: " + count(guide.problems()) + ".",
                "The check finds nothing.",
                List.of("File", "Kind", "Problem", "Fix"),
                guide.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                        .map(problem -> Row.of(
                                problem.path(),
                                problem.position().line(),
                                Cell.text(problem.kind()),
                                Cell.text(problem.what()),
                                Cell.text(problem.mend())))
                        .toList());
    }

    /** {@code 1 error, 2 warnings}. */
    static String count(Collection<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (problems.isEmpty()) {
            return "no problems";
        }
        String both = errors > 0 && warnings > 0 ? ", " : "";
        return (errors > 0 ? count(errors, "error") : "") + both + (warnings > 0 ? count(warnings, "warning") : "");
    }

    /** {@code 1 day}, {@code 2 days}. */
    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
