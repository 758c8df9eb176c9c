package io.rolebook.content.model;

/** What a group of learning resources is good for. */
public enum Badge implements EnumTerm {
    FREE("Free"),
    PAID("Paid"),
    ESSENTIAL("Essential"),
    NETWORK("People"),
    JOBS("Jobs");

    private final String label;

    Badge(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
