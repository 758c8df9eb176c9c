package io.rolebook.content.model;

/** Typical years of work in a related occupation before entering one. */
public enum WorkExperience implements EnumTerm {
    NONE("None"),
    UNDER_FIVE_YEARS("Less than 5 years"),
    FIVE_YEARS_OR_MORE("5 years or more");

    private final String label;

    WorkExperience(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
