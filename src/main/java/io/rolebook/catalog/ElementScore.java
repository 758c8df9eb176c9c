package io.rolebook.catalog;

/**
 * How much of an element an occupation or one of its profiles has.
 *
 * @param place of a style its place among the occupation's, of exposure its percentile; else null
 */
public record ElementScore(
        String code, String source, OccupationScore.Kind kind, String element, double score, Integer place) {}
