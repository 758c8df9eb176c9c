package io.rolebook.content.model;

/** A role’s own words for a tier of its skill map. */
public record TierName(String name, String description) {}
