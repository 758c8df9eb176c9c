package io.rolebook.roles.listing;

import io.rolebook.content.model.Term;

/** How much the guide says of a role. */
enum Told implements Term {
    GUIDE("Guides"),
    BRIEF("Briefs");

    private final String label;

    Told(String label) {
        this.label = label;
    }

    @Override
    public String key() {
        return Term.key(name());
    }

    @Override
    public String label() {
        return label;
    }

    boolean is(boolean brief) {
        return brief == (this == BRIEF);
    }
}
