package io.rolebook.content.model;

/** What sort of thing a skill is. */
public enum SkillKind implements EnumTerm {
    TECHNICAL,
    TOOL,
    SOFT,
    CERTIFICATION;

    @Override
    public String label() {
        return this == SOFT ? "Working with people" : EnumTerm.super.label();
    }
}
