package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.file.Problem;
import java.util.List;

/** Every problem of every file, errors first. */
record ProblemList(List<Problem> problems) {

    static ProblemList of(Guide guide) {
        return new ProblemList(guide.problems().stream()
                .sorted(java.util.Comparator.comparing(Problem::severity).thenComparing(problem -> problem))
                .toList());
    }

    Table table() {
        return new Table(
                "problems",
                "Problems",
                "What the check finds, and how to fix it: " + Counts.of(problems) + ".",
                "The check finds nothing.",
                List.of("File", "Kind", "Problem", "Fix"),
                problems.stream().map(ProblemList::row).toList());
    }

    private static Row row(Problem problem) {
        return Row.of(
                problem.path(),
                problem.position().line(),
                Cell.text(problem.isError() ? "error" : "warning"),
                Cell.text(problem.what()),
                Cell.text(problem.mend()));
    }
}
