package io.rolebook.content.model;

/** Pay in one year, in that year’s money. */
public record PayPoint(int year, Integer p10, Integer p50, Integer p90, String source) {}
