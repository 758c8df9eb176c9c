package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The guide as a whole; only the home page tells how to search it. */
public record WebSite(
        @JsonProperty("@id") Iri id, String name, Iri url, String inLanguage, SearchAction potentialAction)
        implements Node {

    /** @param queryInput which part of the address a program fills in, as schema.org's actions say it */
    public record SearchAction(EntryPoint target, @JsonProperty("query-input") String queryInput) implements Node {}

    public record EntryPoint(Iri urlTemplate) implements Node {}
}
