package io.rolebook.search;

import io.quarkus.qute.RawString;
import io.rolebook.web.Crumb;
import java.util.List;

/**
 * A page that was found, and what on it answers.
 *
 * @param kind in words
 * @param name of the page
 * @param title of what leads to the answer: the page, a side of it, or a question on it
 * @param excerpt what it says, with the words that were looked for marked
 * @param parts other places on the page that have them
 * @param sides other pages about the same role
 * @param role its slug, or the code of an occupation, or null for anything else
 * @param counted what was looked for, if it is one of its titles in official lists and no name that its page says; or empty
 * @param near the two roles nearest to an official occupation
 */
record Hit(
        String kind,
        String name,
        String title,
        String href,
        RawString excerpt,
        List<PartHit> parts,
        List<Crumb> sides,
        String role,
        String counted,
        List<Crumb> near) {

    /** @param heading with the words that were looked for marked */
    record PartHit(String side, RawString heading, String href, RawString excerpt) {}
}
