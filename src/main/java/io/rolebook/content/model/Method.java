package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a source came by its figures. */
public enum Method implements Term {
    OFFICIAL_STATISTICS("Official statistics"),
    SURVEY("Survey"),
    DATABASE("Database"),
    GUIDE("Stated without a method");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Method of(String key) {
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
