package io.rolebook.web;

/** What search engines and shared links say of a page; the page itself may put it in other words. */
public record Snippet(String title, String description) {}
