package io.rolebook.web;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Method;
import io.rolebook.content.model.SourceFacts;

/** The source of a figure, and its date. */
public record Origin(
        @Says("The source’s id; /sources.json and /sources/{id} tell the rest of it") String id,
        @Says("How the source came by its figures; guide means a claim without a stated method") Method method,
        @Says("The year, month or day that dated explains") String asOf,
        @Says("What asOf is the date of: the figures themselves, the source’s publication, or our reading of it")
                Dated dated) {

    /** The meaning of a date. */
    public enum Dated {
        FIGURES("figures of"),
        PUBLISHED("published"),
        READ("read");

        private final String label;

        Dated(String label) {
            this.label = label;
        }

        @com.fasterxml.jackson.annotation.JsonValue
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String label() {
            return label;
        }
    }

    /** @param date of the figure itself, or null for the one its source gives */
    public static Origin of(SourceNote source, String date) {
        SourceFacts facts = source.facts();
        String figures = date == null ? facts.asOf() : date;
        if (figures != null) {
            return new Origin(source.slug(), facts.method(), figures, Dated.FIGURES);
        }
        return facts.published() == null
                ? new Origin(source.slug(), facts.method(), facts.retrieved(), Dated.READ)
                : new Origin(source.slug(), facts.method(), facts.published(), Dated.PUBLISHED);
    }
}
