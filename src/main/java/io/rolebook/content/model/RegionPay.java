package io.rolebook.content.model;

/** How pay differs in a region, as a difference or as a range. */
public record RegionPay(String region, Difference difference, Range range, String source, String note) {}
