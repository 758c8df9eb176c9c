package io.rolebook.catalog;

/** A group of occupations in a list. */
public record OccupationGroup(String code, String title, long occupations) {}
