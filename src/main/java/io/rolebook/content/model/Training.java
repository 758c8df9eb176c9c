package io.rolebook.content.model;

/** Typical learning on the job after entering an occupation, shortest first. */
public enum Training implements EnumTerm {
    NONE("None"),
    SHORT("Up to a month on the job"),
    MODERATE("One to twelve months on the job"),
    LONG("More than a year on the job"),
    APPRENTICESHIP("Apprenticeship"),
    INTERNSHIP("Internship or residency");

    private final String label;

    Training(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
