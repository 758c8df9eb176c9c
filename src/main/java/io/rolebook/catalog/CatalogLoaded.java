package io.rolebook.catalog;

import io.rolebook.content.file.Problem;
import java.time.Instant;
import java.util.List;

/**
 * Fired after the catalog holds a new version of the content; whoever keeps something made from an older one drops it.
 *
 * @param kept paths of files that are broken now and shown in their last good version
 */
public record CatalogLoaded(String version, Instant at, List<Problem> problems, List<String> kept) {}
