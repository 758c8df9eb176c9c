package io.rolebook.content.file;

import java.util.Comparator;

/** One thing wrong with one file: where it is, what it is, and how to mend it. */
public record Problem(String path, Position position, Severity severity, String what, String mend)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparing(Problem::position)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what);

    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: error|warning: what (how to mend)}, the form that editors' tools understand. */
    @Override
    public String toString() {
        String place = path + ":" + position.line() + ":" + position.column() + ": ";
        String hint = mend.isEmpty() ? "" : " (" + mend + ")";
        return place + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + what + hint;
    }
}
