package io.rolebook.catalog;

import java.time.LocalDate;

/** A move between two roles of which an editor says that they are neighbors. */
public record DatedMove(String from, String to, LocalDate fromUpdated, LocalDate toUpdated) {

    /** The later one, or null. */
    public LocalDate updated() {
        return new Dated(from, fromUpdated, toUpdated).updated();
    }
}
