package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A thing that is told elsewhere, in the same graph or on another page of the guide. */
public record Reference(@JsonProperty("@id") Iri id) implements Node {

    public static Reference to(String path, String fragment) {
        return new Reference(Iri.of(path, fragment));
    }

    @Override
    public String type() {
        return null;
    }
}
