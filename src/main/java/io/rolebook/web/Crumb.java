package io.rolebook.web;

/** One step of the way from home to a page. */
public record Crumb(String label, String href) {}
