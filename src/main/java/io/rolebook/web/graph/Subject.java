package io.rolebook.web.graph;

import io.rolebook.content.model.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * What a page adds to its graph.
 *
 * @param type of the page at schema.org
 * @param facts further properties of the page
 * @param things that the graph holds beside the page
 */
public record Subject(String type, Node facts, List<Node> things) {

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
        return new Subject(type, Node.of(type), List.of());
    }

    /** Questions with their answers. */
    public static Subject questions(List<Node> questions) {
        return page("FAQPage").with("mainEntity", questions);
    }

    public boolean isTold() {
        return !type.isBlank();
    }

    /** A page about things that have pages of their own. */
    public Subject about(Node... others) {
        return with("about", List.of(others));
    }

    /** The page of a thing, which is in the graph in full. */
    public Subject of(Iri id, Node thing) {
        return new Subject(type, facts.with("mainEntity", Node.reference(id)), List.of(thing));
    }

    /** @param day of the last review, or null */
    public Subject by(LocalDate day, List<Person> authors, List<Person> reviewers) {
        return new Subject(
                type,
                facts.with("lastReviewed", day)
                        .with("author", SharedNodes.people(authors))
                        .with("reviewedBy", SharedNodes.people(reviewers)),
                things);
    }

    /** One value stands without a list. */
    private Subject with(String property, List<Node> nodes) {
        return new Subject(type, facts.with(property, nodes.size() == 1 ? nodes.get(0) : nodes), things);
    }
}
