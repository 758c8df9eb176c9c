package io.rolebook.content.model;

/** A range of amounts of which no source says how many people are inside it; open where the source writes a plus. */
public record Range(Amount min, Amount max, boolean open) {

    /** Whether an amount is inside; an open range has no printed end, so every amount above its lowest is. */
    public boolean holds(Amount amount) {
        return amount.compareTo(min) >= 0 && (open || amount.compareTo(max) <= 0);
    }

    /** Whether an amount is inside only because no end is printed. */
    public boolean isPastPrint(Amount amount) {
        return open && amount.compareTo(max) > 0;
    }
}
