package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A source’s rating of strain, least first. */
public enum Stress implements Term {
    VERY_LOW("Very low"),
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High"),
    VERY_HIGH("Very high");

    private final String label;

    Stress(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Stress of(String key) {
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
