package io.rolebook.content.model;

/** A range of amounts of which no source says how many people are inside it; open where the source writes a plus. */
public record Range(Amount min, Amount max, boolean open) {

    /** Whether an amount is inside; an open range has no printed end, so every amount above its lowest is. */
    public boolean holds(Amount amount) {
        return amount.compareTo(min) >= 0 && (open || amount.compareTo(max) <= 0);
    }

    /** From the lowest amount of both to the highest. */
    Range with(Range other) {
        return new Range(
                min.compareTo(other.min) <= 0 ? min : other.min,
                max.compareTo(other.max) >= 0 ? max : other.max,
                open || other.open);
    }

    /** Whether an amount is inside only because no end is printed. */
    public boolean isPastPrint(Amount amount) {
        return open && amount.compareTo(max) > 0;
    }
}
