package io.rolebook.content.model;

/**
 * The years that a projection is for.
 *
 * @param from the first one, and to the last, or both null
 * @param years how many, where the first one is not named
 */
public record Span(Integer from, Integer to, Integer years) {

    /** {@code 2024–2034}, {@code over 10 years}. */
    public String label() {
        return from == null ? "over " + length() : from + "–" + to;
    }

    /** {@code 2024 to 2034}, {@code over 10 years}. */
    public String words() {
        return from == null ? "over " + length() : from + " to " + to;
    }

    /** {@code 2024–2034}, {@code 10 years, first one not named}. */
    public String inFull() {
        return from == null ? length() + ", first one not named" : label();
    }

    private String length() {
        return years + (years == 1 ? " year" : " years");
    }
}
