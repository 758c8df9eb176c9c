package io.rolebook.content.statistics;

/**
 * Why a figure cannot be true.
 *
 * @param of the figure that is most likely wrong, by the name of its column or key
 */
public record Fault(String of, String what, String mend) {}
