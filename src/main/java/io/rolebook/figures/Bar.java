package io.rolebook.figures;

/**
 * A figure with its bar.
 *
 * @param width percent of the longest possible bar
 */
public record Bar(String label, String figure, double width) {}
