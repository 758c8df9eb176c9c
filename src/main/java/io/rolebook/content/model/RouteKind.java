package io.rolebook.content.model;

/** What sort of way into a role it is. */
public enum RouteKind implements EnumTerm {
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

    @Override
    public String label() {
        return label;
    }
}
