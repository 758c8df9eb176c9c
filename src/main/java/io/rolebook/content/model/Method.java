package io.rolebook.content.model;

/** How a source came by its figures. */
public enum Method implements EnumTerm {
    OFFICIAL_STATISTICS,
    SURVEY,
    DATABASE,
    GUIDE;

    @Override
    public String label() {
        return this == GUIDE ? "Stated without a method" : EnumTerm.super.label();
    }
}
