package io.rolebook.web;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.SourceFacts;

/**
 * A numbered note of a page: a source, or a remark of the page's own.
 *
 * @param key the slug of the source, or the name of the remark
 * @param source null for a remark
 * @param remark null for a source
 */
public record Note(int number, String key, SourceNote source, RawString remark) {

    /** The page of the source. */
    public String href() {
        return Links.source(key);
    }

    /** Of the source. */
    public String date() {
        return dateOf(source.facts());
    }

    /** {@code figures of May 2025, published May 15, 2026}. */
    public static String dateOf(SourceFacts facts) {
        String of = facts.asOf() == null ? "" : "figures of " + Figures.date(facts.asOf());
        String when = facts.published() == null
                ? "read " + Figures.date(facts.retrieved())
                : "published " + Figures.date(facts.published());
        return of.isEmpty() ? when : of + ", " + when;
    }
}
