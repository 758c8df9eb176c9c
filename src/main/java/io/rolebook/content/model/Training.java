package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody typically learns on the job after entering an occupation, shortest first. */
public enum Training implements Term {
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

    @JsonCreator
    public static Training of(String key) {
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
