package io.rolebook.catalog;

import java.time.LocalDate;

/**
 * A page and the days its content changed, each null where the file has none.
 *
 * @param own of its own file
 * @param others the newest of what else it is made of
 */
public record Dated(String slug, LocalDate own, LocalDate others) {

    /** The later one, or null. */
    public LocalDate updated() {
        return own == null || others != null && others.isAfter(own) ? others : own;
    }
}
