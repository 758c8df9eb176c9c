package io.rolebook.content.model;

/** A range of pay for one level. */
public record PayBand(Level level, Years years, Amount min, Amount max, boolean open) {

    public Range range() {
        return new Range(min, max, open);
    }
}
