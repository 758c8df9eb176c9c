package io.rolebook.content.model;

/** A source’s rating of the balance between work and the rest of life, worst first. */
public enum Balance implements EnumTerm {
    POOR,
    FAIR,
    GOOD,
    VERY_GOOD;
}
