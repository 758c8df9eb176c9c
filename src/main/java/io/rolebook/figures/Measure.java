package io.rolebook.figures;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Period;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import java.util.Comparator;
import java.util.Locale;

/** A figure by which occupations are listed, sorted and ranked. */
public enum Measure {
    PAY("Median pay a year"),
    GROWTH("Job growth"),
    OPENINGS("Openings a year");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Null where it is not known. Pay counts only for a year, so that an hour's is not ranked among years'. */
    public Double value(OccupationFigures figures) {
        return switch (this) {
            case PAY ->
                figures.median() == null || figures.period() != Period.YEAR
                        ? null
                        : figures.median().toDouble();
            case GROWTH -> figures.growth();
            case OPENINGS ->
                figures.openings() == null ? null : figures.openings().doubleValue();
        };
    }

    public boolean isKnown(OccupationFigures figures) {
        return value(figures) != null;
    }

    /** What has no such figure comes last, and the same stand by title. */
    public Comparator<OccupationSummary> order(boolean falling) {
        Comparator<Double> amounts = falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((OccupationSummary each) -> value(each.figures()), Comparator.nullsLast(amounts))
                .thenComparing(each -> each.title().toLowerCase(Locale.ROOT));
    }

    /** As pages show it, or null where none is published; pay that is not for a year says so. */
    public Figure of(OccupationFigures figures, Notes notes) {
        return switch (this) {
            case PAY -> pay(figures, notes);
            case GROWTH ->
                figures.growth() == null
                        ? null
                        : notes.figure(Figures.change(figures.growth()), figures.outlookSource());
            case OPENINGS ->
                figures.openings() == null
                        ? null
                        : notes.figure(Figures.count(figures.openings()), figures.outlookSource());
        };
    }

    private static Figure pay(OccupationFigures figures, Notes notes) {
        if (figures.median() == null) {
            return null;
        }
        String period =
                figures.period() == Period.YEAR ? "" : " " + figures.period().label();
        return notes.figure(Figures.money(figures.median(), figures.currency()) + period, figures.paySource());
    }
}
