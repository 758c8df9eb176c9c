package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Level;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import io.rolebook.web.Sorting;
import java.util.List;

/**
 * Claims about pay by level: a row for each role, a column for each level with a claim.
 */
record LevelTable(List<Sorting.Head> heads, List<LevelRow> rows, List<Sorting.Option> orders, String sortedBy) {

    record LevelRow(String title, String href, List<LevelCell> cells) {}

    record LevelCell(String level, List<Figure> claims) {}

    static LevelTable of(SalariesQuery query, List<RoleClaims> roles, Notes notes) {
        List<Level> levels = roles.stream()
                .flatMap(role -> role.claims().stream())
                .map(PayAtLevel::level)
                .distinct()
                .sorted()
                .toList();
        LevelOrder order = query.levels().among(levels);
        return new LevelTable(
                LevelOrder.columns(levels).stream()
                        .map(column -> order.head(column, levels, query::href))
                        .toList(),
                Rows.of(
                        roles.stream(),
                        role -> new LevelRow(
                                role.role().title(),
                                Links.role(role.role().slug(), Facet.SALARY),
                                levels.stream()
                                        .map(level -> cell(level, role, notes))
                                        .toList())),
                order.options(levels),
                order.inWords(levels));
    }

    private static LevelCell cell(Level level, RoleClaims role, Notes notes) {
        return new LevelCell(
                level.label(),
                role.at(level.key())
                        .map(pay -> notes.figure(
                                Figures.range(pay.lowest(), pay.highest(), pay.openEnded(), pay.currency()),
                                pay.source()))
                        .toList());
    }
}
