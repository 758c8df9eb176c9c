package io.rolebook.content.model;

/** Pay in one year, in that year’s money; null where not published. */
public record PayPoint(int year, Amount p10, Amount p50, Amount p90, String source) {}
