package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A span of years as sources write it: {@code 3}, {@code 1-3} or {@code 10+}.
 *
 * @param max equals {@code min} for a single number and is null where the end is open
 */
public record Years(int min, Integer max) {

    @JsonCreator
    public static Years of(String text) {
        String span = text.strip().replace('–', '-');
        if (span.endsWith("+")) {
            return new Years(Integer.parseInt(span.substring(0, span.length() - 1)), null);
        }
        int dash = span.indexOf('-');
        int min = Integer.parseInt(dash < 0 ? span : span.substring(0, dash));
        return new Years(min, dash < 0 ? min : Integer.parseInt(span.substring(dash + 1)));
    }

    /** A bare {@code 3} is a number in YAML. */
    @JsonCreator
    public static Years of(long years) {
        return new Years((int) years, (int) years);
    }

    public boolean isOpen() {
        return max == null;
    }

    @JsonValue
    public String key() {
        return isOpen() ? min + "+" : max == min ? String.valueOf(min) : min + "-" + max;
    }

    /** {@code 1–3 years}, {@code 10 years or more}, {@code 1 year}. */
    public String label() {
        if (isOpen()) {
            return min + " years or more";
        }
        return max == min ? min + (min == 1 ? " year" : " years") : min + "–" + max + " years";
    }
}
