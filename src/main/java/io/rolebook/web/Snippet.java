package io.rolebook.web;

/**
 * What search engines and shared links say of a page; the page itself may put it in other words.
 *
 * @param withoutPay what they say in a guide that does not speak of pay; null if it is the same
 */
public record Snippet(String title, String description, Snippet withoutPay) {

    public Snippet(String title, String description) {
        this(title, description, null);
    }

    /** @param hasPay whether the guide speaks of pay */
    public Snippet in(boolean hasPay) {
        return hasPay || withoutPay == null ? this : withoutPay;
    }
}
