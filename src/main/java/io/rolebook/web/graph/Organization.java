package io.rolebook.web.graph;

/** Who publishes a source. */
public record Organization(String name) implements Node {}
