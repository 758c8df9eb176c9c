package io.rolebook.web;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.SourceFacts;

/**
 * A numbered note of a page: a source, or a remark of the page's own.
 *
 * @param source null for a remark
 * @param remark null for a source
 */
public record Note(int number, String key, SourceView source, RawString remark) {

    /** A source in a note; null for what it does not state. */
    public record SourceView(
            String href,
            String title,
            String shortTitle,
            String publisher,
            String date,
            boolean guide,
            String method,
            String made,
            String beware,
            String credit) {

        static SourceView of(SourceNote source) {
            SourceFacts facts = source.facts();
            return new SourceView(
                    Links.source(source.slug()),
                    facts.title(),
                    facts.shortTitle(),
                    facts.publisher(),
                    dateOf(facts),
                    source.isGuide(),
                    facts.method().label(),
                    facts.made(),
                    facts.beware(),
                    facts.credit());
        }
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
