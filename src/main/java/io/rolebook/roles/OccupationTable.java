package io.rolebook.roles;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Counted;
import io.rolebook.figures.Measure;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import java.util.List;

/** The figures of each occupation that a brief covers, side by side; empty where it covers one. */
record OccupationTable(List<Row> rows) {

    static final String HEADING = "Its occupations, side by side";

    /** @param note which part of the role is counted there, or null; so are figures that no source gives */
    record Row(String title, String note, Figure pay, Figure growth, Figure openings, String education) {}

    /** @param known the figures of its occupations, in any order */
    static OccupationTable of(RoleHead role, List<OccupationSummary> known, Notes notes) {
        List<Counted> counted = role.imprint().occupations();
        return new OccupationTable(
                counted.size() < 2
                        ? List.of()
                        : Rows.of(counted.stream(), each -> known.stream()
                                .filter(one -> one.code().equals(each.code()))
                                .findFirst()
                                .map(one -> row(each, one, notes))
                                .orElse(null)));
    }

    private static Row row(Counted counted, OccupationSummary occupation, Notes notes) {
        var figures = occupation.figures();
        return new Row(
                occupation.title(),
                counted.note(),
                Measure.PAY.of(figures, notes),
                Measure.GROWTH.of(figures, notes),
                Measure.OPENINGS.of(figures, notes),
                figures.education() == null ? null : figures.education().label());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
