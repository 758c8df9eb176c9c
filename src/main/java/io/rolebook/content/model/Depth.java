package io.rolebook.content.model;

/** How much a role's file says, where it is less than a guide. */
public enum Depth implements EnumTerm {
    /** Two hundred words: what people do, the way in, and the figures of the tables. */
    BRIEF
}
