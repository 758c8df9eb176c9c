package io.rolebook.content.model;

/** What sort of change a page had. */
public enum ChangeKind implements EnumTerm {
    NEW,
    FIGURE,
    TEXT,
    RENAMED;

    @Override
    public String label() {
        return this == NEW ? "New page" : EnumTerm.super.label();
    }
}
