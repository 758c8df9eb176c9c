package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where the work is done. */
public enum Environment implements Term {
    OFFICE("Office"),
    HYBRID("Hybrid"),
    REMOTE("Remote"),
    ON_SITE("On site"),
    LABORATORY("Laboratory"),
    WORKSHOP("Workshop"),
    CLINIC("Clinic"),
    CLASSROOM("Classroom"),
    OUTDOORS("Outdoors"),
    TRAVEL("Travel"),
    SHIFTS("Shifts"),
    ON_CALL("On call");

    private final String label;

    Environment(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Environment of(String key) {
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
