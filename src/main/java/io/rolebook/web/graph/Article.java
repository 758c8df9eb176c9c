package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A source that states its figures without a method. */
public record Article(
        @JsonProperty("@id") Iri id,
        String headline,
        String url,
        Reference mainEntityOfPage,
        Organization publisher,
        List<Person> author,
        String datePublished)
        implements Node {}
