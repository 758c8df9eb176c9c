package io.rolebook.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** What was found, best first, each with the places on it that answer; or, if nothing was, what comes near. */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
        Page page,
        String typed,
        boolean cut,
        String count,
        boolean some,
        List<Mend> mends,
        List<Hit> hits,
        ResultPages pages,
        List<Crumb> near)
        implements TemplateInstance {

    /** A word no page has, and the one that was looked for instead. */
    record Mend(String typed, String meant) {}

    static SearchPage of(Question question, Findings found, int number) {
        String typed = question.text();
        String title = typed.isEmpty() ? "Search" : "Search for “" + typed + "”";
        Page page = Page.of(Links.search(), title, "Find a role, a skill, a question or a source in the guide.")
                .about(Subject.RESULTS)
                .notIndexed();
        return new SearchPage(
                page,
                typed,
                question.isCut(),
                count(found),
                found.some(),
                found.mended().entrySet().stream()
                        .map(word -> new Mend(word.getKey(), word.getValue()))
                        .toList(),
                found.hits(),
                ResultPages.of(typed, number, found.count()),
                found.near());
    }

    private static String count(Findings found) {
        String pages = found.count() == 1 ? "One page" : found.count() + " pages";
        return found.atLeast() ? "More than " + pages : pages;
    }
}
