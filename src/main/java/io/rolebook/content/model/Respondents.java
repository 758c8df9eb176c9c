package io.rolebook.content.model;

/** Who answered a survey about an occupation. */
public enum Respondents implements EnumTerm {
    WORKERS("people who do the job"),
    EXPERTS("experts on the occupation");

    private final String label;

    Respondents(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
