package io.rolebook.catalog;

import io.rolebook.content.Guide;
import io.rolebook.content.file.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Fired after the catalog holds a new version of the content; observers drop what they made from an older one.
 *
 * @param changed paths of files whose pages are new, other than before, or gone
 */
public record CatalogLoaded(Guide guide, Instant at, Set<String> changed) {

    /** Changes whenever a byte of what is shown does. */
    public String version() {
        return guide.version();
    }

    public List<Problem> problems() {
        return guide.problems();
    }

    /** Paths of files that are broken now and shown in their last good version. */
    public List<String> kept() {
        return guide.kept();
    }
}
