package io.rolebook.content.model;

/** The role in one part of the world. */
public record Region(String id, String name, Prose prose) {}
