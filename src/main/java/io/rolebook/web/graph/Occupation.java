package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A role: one to a page, and on its own page only. */
public record Occupation(
        @JsonProperty("@id") Iri id,
        String name,
        List<String> alternateName,
        String description,
        Reference mainEntityOfPage,
        List<CategoryCode> occupationalCategory,
        List<MonetaryAmountDistribution> estimatedSalary,
        List<Area> occupationLocation,
        List<String> responsibilities,
        List<DefinedTerm> skills,
        EducationalOccupationalCredential educationRequirements,
        String experienceRequirements)
        implements Node {

    /** The code of the occupation in a classification. */
    public record CategoryCode(String codeValue, CategoryCodeSet inCodeSet) implements Node {}

    public record CategoryCodeSet(String name) implements Node {}

    /** The required education. */
    public record EducationalOccupationalCredential(String credentialCategory) implements Node {}
}
