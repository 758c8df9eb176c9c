package io.rolebook.figures;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Period;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;

/** An occupation's median pay; what is not for a year says so. */
public final class PayFigure {

    private PayFigure() {}

    /** Null where none is published. */
    public static Figure median(OccupationFigures figures, Notes notes) {
        if (figures.median() == null) {
            return null;
        }
        String period =
                figures.period() == Period.YEAR ? "" : " " + figures.period().label();
        return notes.figure(Figures.money(figures.median(), figures.currency()) + period, figures.paySource());
    }
}
