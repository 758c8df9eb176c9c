package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A reference to a node that stands elsewhere in the graph or on another page. */
public record Reference(@JsonProperty("@id") Iri id) implements Node {

    public static Reference to(String path, String fragment) {
        return new Reference(Iri.of(path, fragment));
    }

    @Override
    public String type() {
        return null;
    }
}
