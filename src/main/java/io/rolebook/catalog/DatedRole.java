package io.rolebook.catalog;

import io.rolebook.content.model.Facet;
import java.time.LocalDate;
import java.util.List;

/** A role, the day its content changed, or null, and the sides of it that have a page. */
public record DatedRole(String slug, LocalDate updated, List<Facet> facets) {}
