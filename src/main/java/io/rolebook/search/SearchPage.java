package io.rolebook.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;

/**
 * The pages that were found, best first, each with its parts that match; or alternatives, if there are none.
 *
 * @param place that a question about pay names, or empty
 * @param corrected the question that was searched for instead, or empty
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(Page page, Question question, String place, Results results, String corrected, ResultPages pages)
        implements TemplateInstance {

    static SearchPage of(Question question, String place, Results results, int number) {
        String typed = question.text();
        String title = typed.isEmpty() ? "Search" : "Search for “" + typed + "”";
        Page page = Page.of(Links.search(), title, "Find a role, a skill, a question or a source in the guide.")
                .about(Subject.RESULTS)
                .notIndexed();
        String corrected = results.corrections().isEmpty() ? "" : question.with(results.corrections());
        return new SearchPage(
                page, question, place, results, corrected, ResultPages.of(typed, number, results.count()));
    }
}
