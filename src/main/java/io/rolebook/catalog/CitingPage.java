package io.rolebook.catalog;

import io.rolebook.content.model.Facet;

/** A page that cites a source; page is folder and slug, facet is null for a page that is no role's. */
public record CitingPage(String page, String title, Facet facet, int times) {}
