package io.rolebook.figures;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.List;

/**
 * A ranked occupation.
 *
 * @param slug of the role that stands for it, or its code
 * @param entry the typical entry education, or empty
 * @param figures by column; null where one is not known
 */
public record RankRow(String title, String href, String slug, String entry, List<Figure> figures) {

    static RankRow of(OccupationSummary occupation, List<Measure> columns, Notes notes) {
        OccupationFigures figures = occupation.figures();
        return new RankRow(
                occupation.title(),
                Links.occupation(occupation.code(), occupation.role()),
                occupation.slug(),
                figures.education() == null ? "" : figures.education().label(),
                columns.stream()
                        .map(measure -> measure.isKnown(figures) ? measure.of(figures, notes) : null)
                        .toList());
    }

    /** Of the first column. */
    public Figure figure() {
        return figures.get(0);
    }
}
