package io.rolebook.content.model;

/** How many states license an occupation. */
public enum Licensed implements EnumTerm {
    ALWAYS("Every state requires a license"),
    USUALLY("Most states require a license"),
    SOMETIMES("Some states require a license");

    private final String label;

    Licensed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
