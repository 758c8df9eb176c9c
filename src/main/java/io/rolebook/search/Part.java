package io.rolebook.search;

import io.rolebook.content.model.Facet;

/**
 * A piece of a page with a heading and an address of its own, as plain text.
 *
 * @param facet the side of the role it stands on, or null on other pages
 */
record Part(Facet facet, boolean question, String heading, String href, String text) {

    Part {
        heading = TextTerms.composed(heading);
        text = TextTerms.composed(text);
    }

    static Part section(String heading, String href, String text) {
        return new Part(null, false, heading, href, text);
    }
}
