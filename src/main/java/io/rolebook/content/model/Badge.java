package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a group of learning resources is good for. */
public enum Badge implements Term {
    FREE("Free"),
    PAID("Paid"),
    ESSENTIAL("Essential"),
    NETWORK("People"),
    JOBS("Jobs");

    private final String label;

    Badge(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Badge of(String key) {
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
