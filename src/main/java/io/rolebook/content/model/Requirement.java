package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How firmly a source asks for an education. */
public enum Requirement implements Term {
    ALWAYS("always required"),
    USUALLY("usually required"),
    SOMETIMES("sometimes required"),
    NO("not required");

    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Requirement of(String key) {
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
