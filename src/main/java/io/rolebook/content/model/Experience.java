package io.rolebook.content.model;

/** How many years a source asks for or counts. */
public record Experience(String source, Years years, String note) {}
