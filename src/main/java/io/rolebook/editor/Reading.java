package io.rolebook.editor;

import io.rolebook.catalog.CatalogLoaded;
import java.time.temporal.ChronoUnit;

/** The id of a reading of the content: two are equal if pages and problems are equal and both are of the same day. */
final class Reading {

    private Reading() {}

    static String of(CatalogLoaded loaded) {
        return loaded.at().truncatedTo(ChronoUnit.DAYS) + " " + loaded.version() + " "
                + Integer.toHexString(loaded.problems().toString().hashCode());
    }
}
