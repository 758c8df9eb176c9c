package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a skill stands on a role’s map, in the order in which people learn. */
public enum Tier implements Term {
    FOUNDATIONAL("Foundational"),
    ADVANCED("Advanced"),
    ADJACENT("Neighboring fields"),
    PROFESSIONAL("How you work");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Tier of(String key) {
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
