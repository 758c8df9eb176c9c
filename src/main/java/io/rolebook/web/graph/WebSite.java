package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The guide as a whole; the home page alone has the search action. */
public record WebSite(
        @JsonProperty("@id") Iri id, String name, Iri url, String inLanguage, SearchAction potentialAction)
        implements Node {

    /** @param queryInput the variable of the address template */
    public record SearchAction(EntryPoint target, @JsonProperty("query-input") String queryInput) implements Node {}

    public record EntryPoint(Iri urlTemplate) implements Node {}
}
