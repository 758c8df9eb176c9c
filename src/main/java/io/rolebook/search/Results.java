package io.rolebook.search;

import io.rolebook.web.Crumb;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question.
 *
 * @param count how many pages in all; atLeast if there are more than were counted
 * @param partial whether pages have only some of the words, because none has all
 * @param corrections words that no page has, and what was searched for instead
 * @param unknown words that no page has and that were left out
 * @param direct the page on two roles that the question names, and the lists that answer its conditions
 * @param alternatives roles and skills to offer, if nothing was found
 */
record Results(
        List<Hit> hits,
        long count,
        boolean atLeast,
        boolean partial,
        Map<String, String> corrections,
        List<String> unknown,
        List<Crumb> direct,
        List<Crumb> alternatives) {

    static Results none(List<Suggestion> alternatives) {
        List<Crumb> pages = alternatives.stream()
                .map(page -> new Crumb(page.label(), page.href()))
                .toList();
        return new Results(List.of(), 0, false, false, Map.of(), List.of(), List.of(), pages);
    }

    public String countInWords() {
        String pages = count == 1 ? "One page" : count + " pages";
        return atLeast ? "More than " + pages : pages;
    }

    /** Whether the best that the guide has is an official occupation rather than a page of its own. */
    public boolean isOfficial() {
        return !hits.isEmpty() && hits.get(0).kind().equals(Kind.OCCUPATION.label());
    }

    /** Whether there are roles to compare. */
    public boolean hasRoles() {
        return hits.stream().anyMatch(hit -> hit.role() != null);
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }
}
