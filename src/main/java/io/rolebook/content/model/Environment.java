package io.rolebook.content.model;

/** Where the work is done. */
public enum Environment implements EnumTerm {
    OFFICE,
    HYBRID,
    REMOTE,
    ON_SITE,
    LABORATORY,
    WORKSHOP,
    CLINIC,
    CLASSROOM,
    OUTDOORS,
    TRAVEL,
    SHIFTS,
    ON_CALL;
}
