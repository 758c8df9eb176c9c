package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of thing a skill is. */
public enum SkillKind implements Term {
    TECHNICAL("Technical"),
    TOOL("Tool"),
    SOFT("With people and oneself"),
    CERTIFICATION("Certification");

    private final String label;

    SkillKind(String label) {
        this.label = label;
    }

    @JsonCreator
    public static SkillKind of(String key) {
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
