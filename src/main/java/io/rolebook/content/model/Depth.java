package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much a role's file says, where it is less than a guide. */
public enum Depth implements Term {
    /** Two hundred words: what people do, the way in, and the figures of the tables. */
    BRIEF("Brief");

    private final String label;

    Depth(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Depth of(String key) {
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
