package io.rolebook.search;

import io.rolebook.web.Crumb;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param count how many pages in all; atLeast if there are more than were counted
 * @param some whether pages have only some of the words, because none has all
 * @param mended words that no page has, and what was looked for instead
 * @param both the page on two roles, if the question names two
 * @param near roles and skills that come near, if nothing was found
 */
record Findings(
        List<Hit> hits,
        long count,
        boolean atLeast,
        boolean some,
        Map<String, String> mended,
        List<Crumb> both,
        List<Crumb> near) {

    static Findings nothing(List<Crumb> near) {
        return new Findings(List.of(), 0, false, false, Map.of(), List.of(), near);
    }

    Findings with(List<Crumb> page) {
        return new Findings(hits, count, atLeast, some, mended, page, near);
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }
}
