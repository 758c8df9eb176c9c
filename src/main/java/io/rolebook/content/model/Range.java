package io.rolebook.content.model;

/** A range of amounts of which nobody says how many are inside it; open where the source writes a plus. */
public record Range(int min, int max, boolean open) {}
