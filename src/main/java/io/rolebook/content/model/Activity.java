package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What people do all day, as one verb. */
public enum Activity implements Term {
    PLAN("Plan"),
    DESIGN("Design"),
    BUILD("Build"),
    ANALYSE("Analyse"),
    TEST("Test"),
    RELEASE("Release"),
    OPERATE("Operate"),
    REPAIR("Repair"),
    SECURE("Secure"),
    IMPROVE("Improve"),
    REVIEW("Review"),
    DOCUMENT("Document"),
    COORDINATE("Coordinate"),
    ADVISE("Advise"),
    TEACH("Teach"),
    CARE("Care"),
    LEARN("Learn");

    private final String label;

    Activity(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Activity of(String key) {
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
