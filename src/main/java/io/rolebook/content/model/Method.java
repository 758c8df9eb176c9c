package io.rolebook.content.model;

/** How a source came by its figures. */
public enum Method implements EnumTerm {
    OFFICIAL_STATISTICS("Official statistics"),
    SURVEY("Survey"),
    DATABASE("Database"),
    GUIDE("Stated without a method");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
