package io.rolebook.catalog;

import io.rolebook.content.file.Problem;
import java.util.List;

/** Fired after the catalog holds a new version of the content; whoever keeps something made from an older one drops it. */
public record CatalogLoaded(String version, List<Problem> problems) {}
