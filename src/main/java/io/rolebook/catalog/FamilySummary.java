package io.rolebook.catalog;

import java.time.LocalDate;

/** A family in a list, and how many roles it has. */
public record FamilySummary(String slug, String title, String summary, LocalDate updated, long roles) {}
