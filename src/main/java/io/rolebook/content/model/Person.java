package io.rolebook.content.model;

/** An author or a reviewer. */
public record Person(String name, String credential) {}
