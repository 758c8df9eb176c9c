package io.rolebook.content.file;

import io.rolebook.content.file.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the problems of one file, so that reading goes on after the first; warnings the file accepts are dropped. */
public final class Problems {

    /** A file with more errors, or more warnings, than this has one mistake made again and again. */
    private static final int MOST = 1_000;

    private static final String FIGURE = "figure-without-source";

    private final String path;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private Set<String> accepted = Set.of();

    public Problems(String path) {
        this.path = path;
    }

    /** From now on, warnings of these rules are taken as looked at and meant. */
    public void accept(Set<String> rules) {
        accepted = Set.copyOf(rules);
    }

    public void error(Position position, String what, String mend) {
        if (errors.size() < MOST) {
            errors.add(new Problem(path, position, Severity.ERROR, what, mend));
        }
    }

    /** @param rule the name by which a file can accept this warning, one of those in the schema */
    public void warning(String rule, Position position, String what, String mend) {
        if (!accepted.contains(rule) && warnings.size() < MOST) {
            warnings.add(new Problem(path, position, Severity.WARNING, what, mend + "; or accept '" + rule + "'"));
        }
    }

    /** A figure that is stated without a source; a file can accept it under this rule, with a reason, where it is none. */
    public void figure(Position position, String what, String mend) {
        if (!accepted.contains(FIGURE)) {
            error(position, what, mend + "; if it is no statistic, accept '" + FIGURE + "'");
        }
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public boolean hasErrorAt(Position position) {
        return errors.stream().anyMatch(error -> error.position().equals(position));
    }

    /** Sorted by place. */
    public List<Problem> found() {
        return Stream.of(errors, warnings)
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
    }
}
