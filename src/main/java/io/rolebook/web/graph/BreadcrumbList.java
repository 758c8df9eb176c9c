package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The way from home to a page, the page itself last. */
public record BreadcrumbList(@JsonProperty("@id") Iri id, List<ListItem> itemListElement) implements Node {

    /** @param position counted from 1 */
    public record ListItem(int position, String name, Reference item) implements Node {}
}
