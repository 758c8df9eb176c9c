package io.rolebook.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;

/**
 * The pages that were found, best first, each with its parts that match; or alternatives, if there are none.
 *
 * @param cut whether the question was too long
 * @param unknown words that no page has
 * @param corrected the question that was searched for instead, or empty
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
        Page page,
        String typed,
        boolean cut,
        String count,
        boolean partial,
        List<String> unknown,
        String corrected,
        List<Crumb> pair,
        List<Hit> hits,
        ResultPages pages,
        List<Crumb> alternatives)
        implements TemplateInstance {

    static SearchPage of(Question question, Results results, int number) {
        String typed = question.text();
        String title = typed.isEmpty() ? "Search" : "Search for “" + typed + "”";
        Page page = Page.of(Links.search(), title, "Find a role, a skill, a question or a source in the guide.")
                .about(Subject.RESULTS)
                .notIndexed();
        return new SearchPage(
                page,
                typed,
                question.isCut(),
                count(results),
                results.partial(),
                List.copyOf(results.corrections().keySet()),
                results.corrections().isEmpty() ? "" : question.with(results.corrections()),
                results.pair(),
                results.hits(),
                ResultPages.of(typed, number, results.count()),
                results.alternatives());
    }

    private static String count(Results results) {
        String pages = results.count() == 1 ? "One page" : results.count() + " pages";
        return results.atLeast() ? "More than " + pages : pages;
    }
}
