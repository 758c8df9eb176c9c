package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How many states license an occupation. */
public enum Licensed implements Term {
    USUALLY("Most states require a license"),
    SOMETIMES("Some states require a license");

    private final String label;

    Licensed(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Licensed of(String key) {
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
