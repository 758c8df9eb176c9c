package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of change a page had. */
public enum ChangeKind implements Term {
    NEW("New page"),
    FIGURE("Figure"),
    TEXT("Text"),
    RENAMED("Renamed");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    @JsonCreator
    public static ChangeKind of(String key) {
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
