package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much a role needs a skill. */
public enum Priority implements Term {
    MUST("Must have", 3),
    IMPORTANT("Important", 2),
    HELPFUL("Helpful", 1);

    private final String label;
    private final int weight;

    Priority(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    @JsonCreator
    public static Priority of(String key) {
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

    /** What it counts for where needs are added up. */
    public int weight() {
        return weight;
    }
}
