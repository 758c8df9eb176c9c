package io.rolebook.content.model;

/** How many states license an occupation, or that a part of its work alone takes a license, wherever it is done. */
public enum Licensed implements EnumTerm {
    ALWAYS("Every state requires a license"),
    USUALLY("Most states require a license"),
    SOMETIMES("Some states require a license"),
    FOR_SOME_WORK("Some of the work requires a license");

    private final String label;

    Licensed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
