package io.rolebook.content.model;

/** Percent above (or, negative, below) the rest. */
public record Difference(double min, double max) {}
