package io.rolebook.catalog;

/** A page, what it is called, and what it is about in a line. */
public record PageName(String slug, String title, String summary) {}
