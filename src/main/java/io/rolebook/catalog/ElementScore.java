package io.rolebook.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How much of an element an occupation or one of its profiles has.
 *
 * @param place of a style its place among the occupation's, 1 for the most telling; of exposure the percentile among all that have
 *     one; else null
 */
@Embeddable
public record ElementScore(
        String code,
        String source,
        @Enumerated(EnumType.STRING) OccupationScore.Kind kind,
        String element,
        double score,
        Integer place) {}
