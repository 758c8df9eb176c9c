package io.rolebook.content.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a misspelled one stands for: the known name with the fewest typing errors, if there are few enough. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** The nearest of the known names, with at most one error in three letters, two in a word of five, and three at all; a swap is one. */
    public static Optional<String> to(String typed, Collection<String> known) {
        int allowed = Math.min(3, Math.max(typed.length() < 5 ? 1 : 2, typed.length() / 3));
        String wanted = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= allowed)
                .filter(name -> errors(wanted, name) <= allowed)
                .min(Comparator.comparingInt((String name) -> errors(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'x'?}, or else the given hint. */
    public static String hint(String typed, Collection<String> known, String otherwise) {
        return to(typed, known).map(name -> "did you mean '" + name + "'?").orElse(otherwise);
    }

    private static int errors(String typed, String known) {
        String name = known.toLowerCase(Locale.ROOT);
        return isSwapped(typed, name) ? 1 : DISTANCE.apply(typed, name);
    }

    /** Whether only two neighboring letters changed places, which Levenshtein's distance counts as two errors. */
    private static boolean isSwapped(String typed, String name) {
        int first = StringUtils.indexOfDifference(typed, name);
        return typed.length() == name.length()
                && first >= 0
                && first + 1 < name.length()
                && typed.charAt(first) == name.charAt(first + 1)
                && typed.charAt(first + 1) == name.charAt(first)
                && typed.substring(first + 2).equals(name.substring(first + 2));
    }
}
