package io.rolebook.content.file;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** One thing wrong with one file: where it is, what it is, and how to mend it. */
public record Problem(String path, Position position, Severity severity, String what, String mend)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparing(Problem::position)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]");
    private static final int LONGEST = 400;

    /** What and mend become one printable line each, whatever the file holds. */
    public Problem {
        what = line(what);
        mend = line(mend);
    }

    private static String line(String text) {
        return UNPRINTABLE.matcher(StringUtils.abbreviate(text, "…", LONGEST)).replaceAll("\uFFFD");
    }

    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code error} or {@code warning}. */
    public String kind() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** {@code what (how to mend)}. */
    public String message() {
        return mend.isEmpty() ? what : what + " (" + mend + ")";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: error|warning: what (how to mend)}, the form that editors' tools understand. */
    @Override
    public String toString() {
        String place = line(path) + ":" + position.line() + ":" + position.column() + ": ";
        return place + kind() + ": " + message();
    }
}
