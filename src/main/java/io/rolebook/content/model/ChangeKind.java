package io.rolebook.content.model;

/** What sort of change a page had. */
public enum ChangeKind implements EnumTerm {
    NEW("New page"),
    FIGURE("Figure"),
    TEXT("Text"),
    RENAMED("Renamed");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
