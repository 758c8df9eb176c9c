package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The time a pay figure is for. */
public enum Period implements Term {
    YEAR("a year"),
    MONTH("a month"),
    WEEK("a week"),
    DAY("a day"),
    HOUR("an hour");

    private final String label;

    Period(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Period of(String key) {
        return Term.of(values(), key);
    }

    @JsonValue
    @Override
    public String key() {
        return Term.key(name());
    }

    @Override
    public String label() {
        return label;
    }
}
