package io.rolebook.content.model;

/** How often something happens. */
public enum Frequency implements EnumTerm {
    NEVER("never"),
    SOMETIMES("sometimes"),
    OFTEN("often");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
