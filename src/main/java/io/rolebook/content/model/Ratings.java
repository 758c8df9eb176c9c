package io.rolebook.content.model;

/** How sources rate the strain and the balance of the work; null where none does. */
public record Ratings(StressRating stress, BalanceRating balance) {

    public record StressRating(Stress level, String source) {}

    public record BalanceRating(Balance level, String source) {}
}
