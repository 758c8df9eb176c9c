package io.rolebook.content.model;

/** Amounts below which 10, 25, 50, 75 and 90 percent earn; null where not published. */
public record Percentiles(Integer p10, Integer p25, Integer p50, Integer p75, Integer p90) {}
