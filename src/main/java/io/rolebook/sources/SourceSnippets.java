package io.rolebook.sources;

import io.rolebook.content.model.SourceFacts;
import io.rolebook.web.Snippet;

/** What search results say of a source. */
final class SourceSnippets {

    /** A search result shows about as many letters of a title. */
    private static final int LONGEST = 60;

    private SourceSnippets() {}

    static Snippet of(SourceFacts facts) {
        String who = facts.publisher() == null ? "an unnamed publisher" : facts.publisher();
        String title = facts.title().length() <= LONGEST ? facts.title() : facts.shortTitle() + ": how it was made";
        return new Snippet(
                title,
                facts.shortTitle() + ": what it says, how " + who
                        + " made it, how old it is, and which pages cite it.");
    }
}
