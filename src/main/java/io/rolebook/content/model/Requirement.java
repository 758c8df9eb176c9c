package io.rolebook.content.model;

/** How firmly a source asks for an education. */
public enum Requirement implements EnumTerm {
    ALWAYS("always required"),
    USUALLY("usually required"),
    SOMETIMES("sometimes required"),
    NO("not required");

    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
