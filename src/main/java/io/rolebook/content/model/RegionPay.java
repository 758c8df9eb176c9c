package io.rolebook.content.model;

/** How pay a year differs in a region, as a difference or as a range. */
public record RegionPay(
        String region, Difference difference, Range range, String currency, String source, String note) {}
