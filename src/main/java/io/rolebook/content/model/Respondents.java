package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who answered a survey about an occupation. */
public enum Respondents implements Term {
    WORKERS("people who do the job"),
    EXPERTS("experts on the occupation");

    private final String label;

    Respondents(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Respondents of(String key) {
        return Term.of(values(), key);
    }

    @JsonValue
    @Override
    public String key() {
        return Term.key(name());
    }

    @Override
    public String label() {
        return label;
    }
}
