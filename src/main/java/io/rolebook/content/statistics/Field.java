package io.rolebook.content.statistics;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A figure as prose names it between braces: {@code median}, {@code growth 15-1254}, {@code attained bachelor},
 * {@code median 15-1252 in 2021}, {@code median 15-1243 - median 15-2051 rounded}. Two figures give their difference ({@code -}), their ratio ({@code /}) or
 * how many percent the first is above the second ({@code %}).
 *
 * @param second null for a single figure
 */
record Field(Named first, Operation operation, Named second, Figure.Form form) {

    /** Shortcodes, templates and attributes, such as {@code {{< note >}}}, {@code {% include %}} and {@code {#id}}. */
    private static final Pattern OF_OTHER_PROGRAMS = Pattern.compile("^\\s*[{%#.:<]");

    /**
     * @param code null for the occupation that the page is about
     * @param level of education, or null
     * @param year when it was true; null for the newest edition
     */
    record Named(Measure measure, String code, EducationLevel level, String year) {}

    enum Operation {
        DIFFERENCE("-"),
        RATIO("/"),
        PERCENT_MORE("%");

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }
    }

    /** What is wrong with a field, as an exception that the reader of the prose turns into a problem. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final String mend;

        Unreadable(String what, String mend) {
            super(what);
            this.mend = mend;
        }

        String mend() {
            return mend;
        }
    }

    /** @throws Unreadable if it is no field */
    static Field of(String text) throws Unreadable {
        if (OF_OTHER_PROGRAMS.matcher(text).find()) {
            throw new Unreadable("'{" + text + "}' is markup of another program", "delete it; for a brace write '\\{'");
        }
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        Figure.Form form = form(words);
        for (int i = 1; i < words.size() - 1; i++) {
            for (Operation operation : Operation.values()) {
                if (operation.sign.equals(words.get(i))) {
                    return new Field(
                            named(words.subList(0, i)), operation, named(words.subList(i + 1, words.size())), form);
                }
            }
        }
        return new Field(named(words), null, null, form);
    }

    private static Figure.Form form(List<String> words) {
        String last = words.get(words.size() - 1).toUpperCase(Locale.ROOT);
        Figure.Form form = Arrays.stream(Figure.Form.values())
                .filter(each -> each.name().equals(last))
                .findFirst()
                .orElse(null);
        if (form != null && words.size() > 1) {
            words.remove(words.size() - 1);
        }
        return form == null ? Figure.Form.EXACT : form;
    }

    private static Named named(List<String> words) throws Unreadable {
        String name = words.isEmpty() ? "" : words.get(0);
        Measure measure = Measure.of(name)
                .orElseThrow(() -> new Unreadable(
                        "unknown field '{" + name + "}'",
                        Nearest.hint(
                                name,
                                Measure.keys(),
                                "known: " + String.join(", ", Measure.keys()) + "; for a brace write '\\{'")));
        List<String> rest = new ArrayList<>(words.subList(1, words.size()));
        EducationLevel level = null;
        if (measure.isByLevel()) {
            String key = rest.isEmpty() ? "" : rest.remove(0);
            level = Term.find(EducationLevel.values(), key)
                    .orElseThrow(() -> new Unreadable(
                            "'{" + name + "}' names no level of education",
                            "write one behind it, such as '{" + name + " bachelor}'"));
        }
        String year = year(rest);
        if (rest.size() > 1) {
            throw new Unreadable(
                    "'" + rest.get(1) + "' is too much in the field '{" + name + "}'",
                    "write a figure, a code, and 'rounded' or 'short', such as '{median 15-1252 rounded}'");
        }
        return new Named(measure, rest.isEmpty() ? null : rest.get(0), level, year);
    }

    /** Takes {@code in 2021} from the end of the words; null if it isn't there. */
    private static String year(List<String> words) {
        int in = words.size() - 2;
        if (in < 0 || !words.get(in).equals("in")) {
            return null;
        }
        String year = words.get(in + 1);
        words.subList(in, words.size()).clear();
        return year;
    }
}
