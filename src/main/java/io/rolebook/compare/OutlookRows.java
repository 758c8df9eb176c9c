package io.rolebook.compare;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Outlook;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Projections of each source. */
record OutlookRows(List<Side> sides, Map<String, SourceNote> sources, Notes notes) {

    static Part of(List<Side> sides, Map<String, SourceNote> sources, Notes notes) {
        OutlookRows outlook = new OutlookRows(sides, sources, notes);
        List<Row> rows = new ArrayList<>();
        rows.add(outlook.row("Job growth", said -> Figures.change(said.growth()), Integer.MAX_VALUE));
        rows.add(outlook.row(
                "Openings a year", said -> said.openings() == null ? null : Figures.count(said.openings()), 1));
        rows.add(outlook.row("Jobs", OutlookRows::jobs, 1));
        rows.add(Row.of("Around the world", sides, OutlookRows::regions));
        return Part.of("outlook", "Outlook", "", rows.stream());
    }

    /** @param atMost the greatest number of entries in a cell */
    private Row row(String label, Function<Outlook, String> figure, int atMost) {
        return Row.of(label, sides, side -> side.full().outlook().stream()
                .filter(said -> sources.containsKey(said.source()) && figure.apply(said) != null)
                .limit(atMost)
                .map(said -> Entry.figure(notes.figure(figure.apply(said), said.source()), detail(said)))
                .toList());
    }

    private static List<Entry> regions(Side side) {
        return side.full().details().texts().regions().stream()
                .map(region -> Entry.link(region.name(), Links.role(side.slug(), Facet.OUTLOOK, region.id())))
                .toList();
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
