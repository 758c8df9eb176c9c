package io.rolebook.compare;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Outlook;
import io.rolebook.web.Links;
import java.util.function.Function;
import java.util.stream.Stream;

/** Projections of each source. */
final class OutlookRows {

    private OutlookRows() {}

    static Part of(Table table) {
        return Part.of(
                "outlook",
                "Outlook",
                Stream.of(
                        row(table, "Job growth", said -> Figures.change(said.growth()), Integer.MAX_VALUE),
                        row(
                                table,
                                "Openings a year",
                                said -> said.openings() == null ? null : Figures.count(said.openings()),
                                1),
                        row(table, "Jobs", OutlookRows::jobs, 1),
                        table.row("Around the world", side -> side.texts().regions().stream()
                                .map(region -> Entry.link(
                                        region.name(), Links.role(side.slug(), Facet.OUTLOOK, region.id()))))));
    }

    /** @param atMost the greatest number of entries in a cell */
    private static Row row(Table table, String label, Function<Outlook, String> figure, int atMost) {
        return table.row(label, side -> side.full().outlook().stream()
                .filter(said -> table.isKnown(said.source()) && figure.apply(said) != null)
                .limit(atMost)
                .map(said -> table.figure(figure.apply(said), said.source(), detail(said))));
    }

    private static String jobs(Outlook said) {
        return said.employmentFrom() == null || said.employmentTo() == null
                ? null
                : Figures.count(said.employmentFrom()) + " to " + Figures.count(said.employmentTo());
    }

    private static String detail(Outlook said) {
        String span = said.years().label();
        return said.of() == null ? span : said.of() + ", " + span;
    }
}
