package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node of the JSON-LD graph.
 *
 * @param properties those of its type at schema.org; a value is a text, a number, a day, an {@link Iri}, a node or a list of them
 */
public record Node(@JsonValue Map<String, Object> properties) {

    public static Node of(String type) {
        return new Node(Map.of()).with("@type", type);
    }

    public static Node of(String type, Iri id) {
        return of(type).with("@id", id);
    }

    /** A reference to a node that stands elsewhere in the graph or on another page. */
    public static Node reference(Iri id) {
        return new Node(Map.of("@id", id));
    }

    /** @param value null or empty for a property that the node does not have */
    public Node with(String name, Object value) {
        if (value == null || value.equals("") || value instanceof Collection<?> list && list.isEmpty()) {
            return this;
        }
        return with(Map.of(name, value));
    }

    /** The same with more properties. */
    public Node with(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.putAll(more);
        return new Node(Collections.unmodifiableMap(all));
    }
}
