package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * A data set: a source, or a table of the guide.
 *
 * @param datePublished a year, a month or a day, and so is the time that the figures are of
 */
public record Dataset(
        @JsonProperty("@id") Iri id,
        String name,
        String description,
        String url,
        Reference mainEntityOfPage,
        Organization publisher,
        List<Person> author,
        String datePublished,
        LocalDate dateModified,
        String temporalCoverage,
        Area spatialCoverage,
        String version,
        String license,
        List<String> variableMeasured,
        List<Reference> isBasedOn,
        DataDownload distribution)
        implements Node {

    public record DataDownload(String encodingFormat, Iri contentUrl) implements Node {}
}
