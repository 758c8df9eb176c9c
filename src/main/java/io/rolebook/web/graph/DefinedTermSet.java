package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** All skills of the guide. */
public record DefinedTermSet(
        @JsonProperty("@id") Iri id, String name, Reference mainEntityOfPage, List<Reference> hasDefinedTerm)
        implements Node {}
