package io.rolebook.content.model;

/** What sort of thing a skill is. */
public enum SkillKind implements EnumTerm {
    TECHNICAL("Technical"),
    TOOL("Tool"),
    SOFT("Working with people"),
    CERTIFICATION("Certification");

    private final String label;

    SkillKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
