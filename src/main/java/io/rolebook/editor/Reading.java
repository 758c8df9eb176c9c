package io.rolebook.editor;

import io.rolebook.catalog.CatalogLoaded;
import java.time.temporal.ChronoUnit;

/** Tells readings of the content apart: two are alike if pages and problems are and no day has begun between them. */
final class Reading {

    private Reading() {}

    static String of(CatalogLoaded loaded) {
        return loaded.at().truncatedTo(ChronoUnit.DAYS) + " " + loaded.version() + " "
                + Integer.toHexString(loaded.problems().toString().hashCode());
    }
}
