package io.rolebook.content.model;

/** Where a skill stands on a role’s map, in the order in which people learn. */
public enum Tier implements EnumTerm {
    FOUNDATIONAL("Foundational"),
    ADVANCED("Advanced"),
    ADJACENT("Related fields"),
    PROFESSIONAL("How you work");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
