package io.rolebook.roles.listing;

import io.rolebook.content.model.EnumTerm;

/** Guides or briefs, to filter roles by. */
enum DepthFilter implements EnumTerm {
    GUIDE("Guides"),
    BRIEF("Briefs");

    private final String label;

    DepthFilter(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean is(boolean brief) {
        return brief == (this == BRIEF);
    }
}
