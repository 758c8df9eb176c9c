package io.rolebook.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, best first, each with the places on it that answer; or, if nothing was, what comes near. */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
        Page page,
        String typed,
        boolean cut,
        String count,
        boolean some,
        List<String> unknown,
        String mended,
        List<Crumb> both,
        List<Hit> hits,
        ResultPages pages,
        List<Crumb> near)
        implements TemplateInstance {

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
                List.copyOf(found.mended().keySet()),
                mended(question, found),
                found.both(),
                found.hits(),
                ResultPages.of(typed, number, found.count()),
                found.near());
    }

    /** The whole question as it was looked for, or nothing if that is how it was typed. */
    private static String mended(Question question, Findings found) {
        return found.mended().isEmpty()
                ? ""
                : question.words().stream()
                        .map(Compounds.Word::whole)
                        .map(word -> found.mended().getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
    }

    private static String count(Findings found) {
        String pages = found.count() == 1 ? "One page" : found.count() + " pages";
        return found.atLeast() ? "More than " + pages : pages;
    }
}
