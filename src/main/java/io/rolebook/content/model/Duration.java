package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How long something takes: {@code 48 months}, {@code 8-12 weeks}.
 *
 * @param unit {@code weeks}, {@code months} or {@code years}
 */
public record Duration(int min, int max, String unit) {

    private static final int YEAR = 12;

    /** @param text as the schema lets it through */
    @JsonCreator
    public static Duration of(String text) {
        String[] parts = text.strip().replace('–', '-').split("[ -]");
        int min = Integer.parseInt(parts[0]);
        String unit = parts[parts.length - 1];
        return new Duration(
                min, parts.length == 3 ? Integer.parseInt(parts[1]) : min, unit.endsWith("s") ? unit : unit + "s");
    }

    @JsonValue
    public String key() {
        return (min == max ? String.valueOf(min) : min + "-" + max) + " " + unit;
    }

    /** {@code 4 years} for 48 months, {@code 8–12 weeks}, {@code 1 year}. */
    public String label() {
        boolean isYears = unit.equals("months") && min >= YEAR && min % YEAR == 0 && max % YEAR == 0;
        int first = isYears ? min / YEAR : min;
        int last = isYears ? max / YEAR : max;
        String word = isYears ? "years" : unit;
        return first == last
                ? first + " " + (first == 1 ? word.substring(0, word.length() - 1) : word)
                : first + "–" + last + " " + word;
    }
}
