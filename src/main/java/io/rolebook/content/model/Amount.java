package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of money in units of its currency, with cents where a source gives them.
 *
 * @param atLeast whether the publisher prints no higher amounts than this one: {@code 239200+}
 */
public record Amount(BigDecimal value, boolean atLeast) implements Comparable<Amount> {

    public Amount {
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @JsonCreator
    public static Amount of(long value) {
        return new Amount(BigDecimal.valueOf(value), false);
    }

    /** {@code 82460}, {@code 23.45} or {@code 239200+}. */
    @JsonCreator
    public static Amount of(String text) {
        boolean atLeast = text.endsWith("+");
        return new Amount(new BigDecimal(atLeast ? text.substring(0, text.length() - 1) : text), atLeast);
    }

    @JsonCreator
    static Amount of(BigDecimal value) {
        return new Amount(value, false);
    }

    /** As tables and files write it. */
    @JsonValue
    public String key() {
        return value.toPlainString() + (atLeast ? "+" : "");
    }

    /** The value of an amount, or null for none. */
    public static BigDecimal valueOf(Amount amount) {
        return amount == null ? null : amount.value;
    }

    public double toDouble() {
        return value.doubleValue();
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
