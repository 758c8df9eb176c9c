package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How long somebody has typically worked in a related occupation before entering one. */
public enum WorkExperience implements Term {
    NONE("None"),
    UNDER_FIVE_YEARS("Less than 5 years"),
    FIVE_YEARS_OR_MORE("5 years or more");

    private final String label;

    WorkExperience(String label) {
        this.label = label;
    }

    @JsonCreator
    public static WorkExperience of(String key) {
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
