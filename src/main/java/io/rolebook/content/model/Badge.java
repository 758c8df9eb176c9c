package io.rolebook.content.model;

/** What a group of learning resources is good for. */
public enum Badge implements EnumTerm {
    FREE,
    PAID,
    ESSENTIAL,
    NETWORK,
    JOBS;

    @Override
    public String label() {
        return this == NETWORK ? "People" : EnumTerm.super.label();
    }
}
