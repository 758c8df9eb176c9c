package io.rolebook.web;

/**
 * The title and description of a page for search engines and shared links.
 *
 * @param withoutPay those for a guide that does not show pay; null if they are the same
 */
public record Snippet(String title, String description, Snippet withoutPay) {

    public Snippet(String title, String description) {
        this(title, description, null);
    }

    /** @param hasPay whether the guide shows pay */
    public Snippet in(boolean hasPay) {
        return hasPay || withoutPay == null ? this : withoutPay;
    }
}
