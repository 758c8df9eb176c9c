package io.rolebook.content.model;

/** One side of a role, which has a page of its own if there is anything to say. */
public enum Facet implements EnumTerm {
    GLANCE("In short"),
    PATH("Way in"),
    DUTIES("Duties"),
    SKILLS("Skills"),
    SALARY("Pay"),
    OUTLOOK("Outlook"),
    FAQ("Questions");

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /** The last part of its address, empty at a glance. */
    public String path() {
        return this == GLANCE ? "" : key();
    }

    @Override
    public String label() {
        return label;
    }
}
