package io.rolebook.catalog;

import io.rolebook.content.model.Method;
import io.rolebook.content.model.SourceFacts;

/** A source as a note beside a figure tells it. */
public record SourceNote(String slug, SourceFacts facts) {

    /** Stated without a method. */
    public boolean isGuide() {
        return facts.method() == Method.GUIDE;
    }
}
