package io.rolebook.web.graph;

/** A question whose answer stands on the page. */
public record Question(Iri url, String name, Answer acceptedAnswer) implements Node {

    /** @param text plain, without the marks of its sources */
    public record Answer(String text) implements Node {}
}
