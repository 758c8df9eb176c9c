package io.rolebook.content.model;

/** Somebody who put their name to something. */
public record Person(String name, String credential) {}
