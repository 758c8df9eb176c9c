package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.figures.PayFigure;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;

/** The facts on top of an occupation's page; one that is not published is left out. */
record OccupationFacts(List<Fact> facts) {

    /** @param detail what exactly the figure is, or empty */
    record Fact(String label, Figure figure, String detail) {}

    static OccupationFacts of(OccupationSummary occupation, Notes notes) {
        OccupationFigures figures = occupation.figures();
        List<Fact> facts = new ArrayList<>();
        Figure median = PayFigure.median(figures, notes);
        if (median != null) {
            facts.add(new Fact("Median pay " + figures.period().label(), median, ""));
        }
        if (figures.growth() != null) {
            String span = figures.growthFrom() + " to " + figures.growthTo();
            facts.add(new Fact(
                    "Job growth", notes.figure(Figures.change(figures.growth()), figures.outlookSource()), span));
        }
        if (figures.openings() != null) {
            facts.add(new Fact(
                    "Openings a year", notes.figure(Figures.count(figures.openings()), figures.outlookSource()), ""));
        }
        if (figures.education() != null) {
            facts.add(new Fact("Typical entry", notes.figure(figures.education().label(), figures.entrySource()), ""));
        }
        return new OccupationFacts(facts);
    }
}
