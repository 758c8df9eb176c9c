package io.rolebook.content.model;

/** A section of prose under a heading of its own. */
public record Section(String id, String heading, Prose prose) {}
