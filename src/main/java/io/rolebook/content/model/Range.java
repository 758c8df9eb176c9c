package io.rolebook.content.model;

/** A range of amounts of which nobody says how many are inside it; open where the source writes a plus. */
public record Range(int min, int max, boolean open) {

    /** Whether an amount is inside; an open range has no printed end, so whatever is above its lowest amount is. */
    public boolean holds(int amount) {
        return amount >= min && (open || amount <= max);
    }

    /** Whether an amount is inside only because no end is printed. */
    public boolean isPastPrint(int amount) {
        return open && amount > max;
    }
}
