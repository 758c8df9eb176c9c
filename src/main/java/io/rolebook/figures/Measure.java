package io.rolebook.figures;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Period;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure by which occupations are ranked. */
public enum Measure {
    PAY("Median pay a year", "median pay a year", figures -> figures.median().toDouble()),
    GROWTH("Job growth", "projection", OccupationFigures::growth),
    OPENINGS("Openings a year", "projected openings", OccupationFigures::openings);

    private final String label;
    private final String inWords;
    private final ToDoubleFunction<OccupationFigures> value;

    Measure(String label, String inWords, ToDoubleFunction<OccupationFigures> value) {
        this.label = label;
        this.inWords = inWords;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** As what an occupation may lack. */
    public String inWords() {
        return inWords;
    }

    /** Pay counts only for a year, so that an hour's is not ranked among years'. */
    public boolean isKnown(OccupationFigures figures) {
        return switch (this) {
            case PAY -> figures.median() != null && figures.period() == Period.YEAR;
            case GROWTH -> figures.growth() != null;
            case OPENINGS -> figures.openings() != null;
        };
    }

    /** The highest first; the same by title. */
    Comparator<OccupationSummary> highestFirst() {
        return byTitle(Comparator.<OccupationSummary>comparingDouble(each -> -value.applyAsDouble(each.figures())));
    }

    /** The lowest first; the same by title. */
    Comparator<OccupationSummary> lowestFirst() {
        return byTitle(Comparator.<OccupationSummary>comparingDouble(each -> value.applyAsDouble(each.figures())));
    }

    private static Comparator<OccupationSummary> byTitle(Comparator<OccupationSummary> order) {
        return order.thenComparing(each -> each.title().toLowerCase(Locale.ROOT));
    }

    /** Null where it is not known. */
    public Figure of(OccupationFigures figures, Notes notes) {
        if (!isKnown(figures)) {
            return null;
        }
        return switch (this) {
            case PAY -> notes.figure(Figures.money(figures.median(), figures.currency()), figures.paySource());
            case GROWTH -> notes.figure(Figures.change(figures.growth()), figures.outlookSource());
            case OPENINGS -> notes.figure(Figures.count(figures.openings()), figures.outlookSource());
        };
    }
}
