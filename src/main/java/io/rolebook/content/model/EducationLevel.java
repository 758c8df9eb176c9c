package io.rolebook.content.model;

/** Levels of formal education, lowest first. */
public enum EducationLevel implements EnumTerm {
    NONE("No formal credential"),
    LESS_THAN_HIGH_SCHOOL("Less than a high school diploma"),
    HIGH_SCHOOL("High school diploma"),
    CERTIFICATE("Postsecondary certificate"),
    SOME_COLLEGE("Some college, no degree"),
    ASSOCIATE("Associate’s degree"),
    BACHELOR("Bachelor’s degree"),
    POST_BACHELOR("Certificate after a bachelor’s degree"),
    MASTER("Master’s degree"),
    POST_MASTER("Certificate after a master’s degree"),
    DOCTORATE("Doctoral or professional degree");

    private final String label;

    EducationLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
