package io.rolebook.content.model;

/** A question people ask, and its answer. */
public record Question(String id, String question, Prose answer) {}
