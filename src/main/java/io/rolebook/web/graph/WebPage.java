package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** A page of the guide. */
public record WebPage(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") Iri id,
        Iri url,
        String name,
        String description,
        String inLanguage,
        Reference isPartOf,
        Reference breadcrumb,
        @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<? extends Node> about,
        @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<? extends Node> mainEntity,
        LocalDate dateModified,
        LocalDate lastReviewed,
        List<Person> author,
        List<Person> reviewedBy)
        implements Node {}
