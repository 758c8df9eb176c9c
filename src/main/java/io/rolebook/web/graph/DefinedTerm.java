package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A skill, a tool or a certificate; a role names it, its own page describes it. */
public record DefinedTerm(
        @JsonProperty("@id") Iri id,
        String name,
        List<String> alternateName,
        String description,
        String sameAs,
        Reference inDefinedTermSet,
        Reference mainEntityOfPage)
        implements Node {

    public static DefinedTerm named(String page, String name) {
        return new DefinedTerm(id(page), name, null, null, null, null, null);
    }

    public static Iri id(String page) {
        return Iri.of(page, "skill");
    }
}
