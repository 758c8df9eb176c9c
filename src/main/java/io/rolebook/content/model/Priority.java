package io.rolebook.content.model;

/** How much a role needs a skill. */
public enum Priority implements EnumTerm {
    MUST("Must have", 3),
    IMPORTANT("Important", 2),
    HELPFUL("Helpful", 1);

    private final String label;
    private final int weight;

    Priority(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    @Override
    public String label() {
        return label;
    }

    /** What it counts for where needs are added up. */
    public int weight() {
        return weight;
    }
}
