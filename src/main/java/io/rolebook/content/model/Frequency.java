package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How often something happens. */
public enum Frequency implements Term {
    NEVER("never"),
    SOMETIMES("sometimes"),
    OFTEN("often");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Frequency of(String key) {
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
