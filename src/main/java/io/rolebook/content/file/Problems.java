package io.rolebook.content.file;

import io.rolebook.content.file.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the problems of one file, so that reading goes on after the first; warnings the file accepts are dropped. */
public final class Problems {

    private final String path;
    private final List<Problem> found = new ArrayList<>();
    private Set<String> accepted = Set.of();

    public Problems(String path) {
        this.path = path;
    }

    /** From now on, warnings of these rules are taken as looked at and meant. */
    public void accept(Set<String> rules) {
        accepted = Set.copyOf(rules);
    }

    public void error(Position position, String what, String mend) {
        found.add(new Problem(path, position, Severity.ERROR, what, mend));
    }

    /** @param rule the name by which a file can accept this warning, one of those in the schema */
    public void warning(String rule, Position position, String what, String mend) {
        if (!accepted.contains(rule)) {
            found.add(new Problem(path, position, Severity.WARNING, what, mend + "; or accept '" + rule + "'"));
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Sorted by place. */
    public List<Problem> found() {
        return found.stream().sorted().distinct().toList();
    }
}
