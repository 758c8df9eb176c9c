package io.rolebook.salaries;

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
        List<Level> levels = RoleClaims.levels(roles);
        LevelOrder order = query.levelOrder(levels);
        return new LevelTable(
                order.heads(levels, query::href),
                Rows.of(
                        roles.stream(),
                        role -> new LevelRow(
                                role.role().title(),
                                Links.role(role.role().slug(), Facet.SALARY),
                                levels.stream()
                                        .map(level -> cell(level, role, notes))
                                        .toList())),
                order.options(levels),
                order.inWords());
    }

    private static LevelCell cell(Level level, RoleClaims role, Notes notes) {
        return new LevelCell(
                level.label(),
                role.at(level)
                        .map(pay -> notes.figure(
                                Figures.range(pay.lowest(), pay.highest(), pay.openEnded(), pay.currency()),
                                pay.source()))
                        .toList());
    }
}
