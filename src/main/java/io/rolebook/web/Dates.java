package io.rolebook.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Days on which content changed. */
public final class Dates {

    private Dates() {}

    /** The newest of some days, or null if there is none: a list is as new as its newest member. */
    public static LocalDate newest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
