package io.rolebook.web.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * What a page adds to its graph.
 *
 * @param type of the page at schema.org
 * @param about the things it is about; main is the main one
 * @param things that the graph holds beside the page
 * @param reviewed the day of the last review, or null; authors and reviewers are those in the content
 */
public record Subject(
        String type,
        List<? extends Node> about,
        List<? extends Node> main,
        List<? extends Node> things,
        LocalDate reviewed,
        List<Person> authors,
        List<Person> reviewers) {

    public static final Subject PAGE = page("WebPage");

    /** A list of other pages. */
    public static final Subject COLLECTION = page("CollectionPage");

    /** A page of search results. */
    public static final Subject RESULTS = page("SearchResultsPage");

    /** A comparison: it has no graph. */
    public static final Subject NONE = page("");

    /** A response that is no page of the guide: it has no graph. */
    public static final Subject LOST = page(" ");

    private static Subject page(String type) {
        return new Subject(type, List.of(), List.of(), List.of(), null, List.of(), List.of());
    }

    /** Questions with their answers. */
    public static Subject questions(List<Question> questions) {
        return page("FAQPage").withMain(questions);
    }

    public boolean isTold() {
        return !type.isBlank();
    }

    /** A page about things that have pages of their own. */
    public Subject about(Reference... others) {
        return new Subject(type, List.of(others), main, things, reviewed, authors, reviewers);
    }

    /** The page of a thing, which is in the graph in full. */
    public Subject of(Iri id, Node thing) {
        return new Subject(type, about, List.of(new Reference(id)), List.of(thing), reviewed, authors, reviewers);
    }

    public Subject by(LocalDate day, List<Person> writers, List<Person> readers) {
        return new Subject(type, about, main, things, day, writers, readers);
    }

    private Subject withMain(List<? extends Node> nodes) {
        return new Subject(type, about, nodes, things, reviewed, authors, reviewers);
    }
}
