package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.figures.Measure;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the facts on top of an occupation's page.
 *
 * @param detail what exactly the figure is, or empty
 */
record OccupationFact(String label, Figure figure, String detail) {

    /** Those that are published. */
    static List<OccupationFact> of(OccupationFigures figures, Notes notes) {
        String period = figures.period() == null ? "" : figures.period().label();
        return Stream.of(
                        new OccupationFact("Median pay " + period, Measure.PAY.of(figures, notes), ""),
                        new OccupationFact(
                                "Job growth",
                                Measure.GROWTH.of(figures, notes),
                                figures.growthFrom() + " to " + figures.growthTo()),
                        new OccupationFact("Openings a year", Measure.OPENINGS.of(figures, notes), ""),
                        new OccupationFact("Typical entry", education(figures, notes), ""))
                .filter(fact -> fact.figure() != null)
                .toList();
    }

    private static Figure education(OccupationFigures figures, Notes notes) {
        return figures.education() == null
                ? null
                : notes.figure(figures.education().label(), figures.entrySource());
    }
}
