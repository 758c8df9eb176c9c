package io.rolebook.content.model;

/** A source’s rating of strain, least first. */
public enum Stress implements EnumTerm {
    VERY_LOW,
    LOW,
    MODERATE,
    HIGH,
    VERY_HIGH;
}
