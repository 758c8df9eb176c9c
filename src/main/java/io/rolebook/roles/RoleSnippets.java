package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Question;
import io.rolebook.web.Notes;
import io.rolebook.web.Snippet;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles and descriptions of a role's pages for search results, with figures of sources that name a method only. */
final class RoleSnippets {

    /** The pages that the title of the first page names, if the role has them. */
    private static final List<Facet> WANTED_MOST =
            List.of(Facet.SALARY, Facet.DUTIES, Facet.SKILLS, Facet.PATH, Facet.OUTLOOK);

    /** A search result shows about as many letters of a title, and of a description. */
    private static final int TITLE = 50;

    private static final int DESCRIPTION = 150;

    private RoleSnippets() {}

    static Snippet glance(RoleHead role, Notes notes) {
        List<String> sides = WANTED_MOST.stream()
                .filter(role.imprint().facets()::contains)
                .map(facet -> facet == Facet.SALARY ? "pay" : facet.key())
                .limit(4)
                .toList();
        SnippetFigures told = new SnippetFigures(role.headline(), notes);
        String title = role.title() + (sides.isEmpty() ? ": what the work is" : ": " + Words.and(sides));
        return new Snippet(title, sentences(told.pay(), told.growth(), role.summary()));
    }

    static Snippet salary(RoleHead role, Notes notes) {
        SnippetFigures told = new SnippetFigures(role.headline(), notes);
        if (!told.hasPay()) {
            return new Snippet(
                    role.title() + " salary: what sources say",
                    "What sources say about the pay of " + Words.a(role.title()) + ", each with how it knows.");
        }
        return new Snippet(
                role.title() + " salary: " + told.median() + " at the median",
                sentences(role.title() + ": " + told.spread(), "What every source says, and how it knows."));
    }

    static Snippet duties(RoleHead role, DutiesView view) {
        List<String> names =
                fitting(view.duties().stream().map(each -> each.duty().name()), DESCRIPTION / 2);
        String does = Words.a(role.title()) + " does all day";
        return new Snippet(
                "What " + does,
                names.isEmpty()
                        ? "What " + does + ", where, and under what strain."
                        : String.join("; ", names) + ": what " + does + ", and what changes with the level.");
    }

    static Snippet skills(RoleHead role, List<NeededSkill> needs) {
        List<String> most = fitting(
                needs.stream().filter(need -> need.title() != null).map(NeededSkill::title),
                TITLE - role.title().length());
        String title = role.title() + " skills" + (most.isEmpty() ? " and tools" : ": " + String.join(", ", most));
        return new Snippet(
                title + (most.size() < needs.size() && !most.isEmpty() ? " and more" : ""),
                "The skills " + Words.a(role.title())
                        + " must have, and what helps, with who asks for each and how many roles share it.");
    }

    static Snippet path(RoleHead role, PathView view) {
        List<String> parts = Stream.of(
                        view.entry().hasContent() ? "what employers ask for" : "",
                        view.stepList().isEmpty() ? "" : "each step in its order",
                        view.stageList().isEmpty() ? "" : "the stages after it",
                        !view.applying().mistakeList().isEmpty() ? "the mistakes that cost time" : "")
                .filter(part -> !part.isEmpty())
                .toList();
        String how = "How to become " + Words.a(role.title());
        return new Snippet(
                how + (view.stepList().isEmpty() ? "" : ", step by step"),
                how + (parts.isEmpty() ? ", with its sources." : ": " + Words.and(parts) + ", with their sources."));
    }

    static Snippet outlook(RoleHead role, Notes notes) {
        String more = "What drives the outlook for " + Words.a(role.title()) + ", and what may go wrong.";
        String growth = new SnippetFigures(role.headline(), notes).growth();
        String title = role.title() + " outlook";
        return growth.isEmpty()
                ? new Snippet(title + ": what is expected", more)
                : new Snippet(title + ": jobs " + Figures.change(role.headline().growth()), sentences(growth, more));
    }

    static Snippet faq(RoleHead role, FaqView view) {
        List<String> asked = fitting(view.all().map(Question::question), DESCRIPTION);
        return new Snippet(
                role.title() + ": questions people ask", sentences(String.join(" ", asked), "Answered with sources."));
    }

    /** The first of some names that together stay below a length. */
    private static List<String> fitting(Stream<String> names, int length) {
        List<String> fitting = new ArrayList<>();
        int used = 0;
        for (String name : names.toList()) {
            used += name.length() + 2;
            if (used > length) {
                break;
            }
            fitting.add(name);
        }
        return fitting;
    }

    private static String sentences(String... sentences) {
        return Stream.of(sentences).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
