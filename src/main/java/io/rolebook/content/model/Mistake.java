package io.rolebook.content.model;

/** A mistake people make on the way, and what to do instead. */
public record Mistake(String id, String mistake, Prose prose, Prose instead) {}
