package io.rolebook.content.model;

/** How often something happens. */
public enum Frequency implements EnumTerm {
    NEVER,
    SOMETIMES,
    OFTEN;

    @Override
    public String label() {
        return key();
    }
}
