package io.rolebook.web;

/** The title and description of a page for search engines and shared links. */
public record Snippet(String title, String description) {}
