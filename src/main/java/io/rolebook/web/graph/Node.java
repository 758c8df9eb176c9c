package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A node of the JSON-LD graph; its components are the properties of a type of schema.org. */
@JsonPropertyOrder({"@type", "@id"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Node {

    /** The name of its type at schema.org. */
    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }
}
