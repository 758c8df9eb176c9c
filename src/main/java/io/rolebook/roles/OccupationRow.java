package io.rolebook.roles;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.model.Counted;
import io.rolebook.figures.Measure;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import java.util.List;

/**
 * The figures of one of several occupations that a brief covers.
 *
 * @param note which part of the role is counted there, or null; so are figures that no source gives
 */
record OccupationRow(String title, String note, Figure pay, Figure growth, Figure openings, String education) {

    static final String HEADING = "Its occupations, side by side";

    /** @param known the figures of its occupations, in any order */
    static List<OccupationRow> of(RoleContext role, List<OccupationSummary> known) {
        return Rows.of(role.head().imprint().occupations().stream(), counted -> known.stream()
                .filter(one -> one.code().equals(counted.code()))
                .findFirst()
                .map(one -> of(counted, one, role.notes()))
                .orElse(null));
    }

    private static OccupationRow of(Counted counted, OccupationSummary occupation, Notes notes) {
        OccupationFigures figures = occupation.figures();
        return new OccupationRow(
                occupation.title(),
                counted.note(),
                Measure.PAY.of(figures, notes),
                Measure.GROWTH.of(figures, notes),
                Measure.OPENINGS.of(figures, notes),
                figures.education() == null ? null : figures.education().label());
    }
}
