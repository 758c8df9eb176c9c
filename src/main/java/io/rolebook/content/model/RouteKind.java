package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of way into a role it is. */
public enum RouteKind implements Term {
    DEGREE("Degree"),
    COLLEGE("Community college"),
    APPRENTICESHIP("Apprenticeship"),
    CERTIFICATE("Certificate"),
    BOOTCAMP("Bootcamp"),
    SELF_TAUGHT("Self-taught"),
    WORK_EXPERIENCE("Work experience"),
    INSIDE_MOVE("Move inside a company"),
    MILITARY("Military");

    private final String label;

    RouteKind(String label) {
        this.label = label;
    }

    @JsonCreator
    public static RouteKind of(String key) {
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
