package io.rolebook.data;

import io.rolebook.web.Csv;
import java.util.ArrayList;
import java.util.List;

/** The official occupations as a table for a spreadsheet: a line an occupation, its figures as in the table of roles. */
final class OccupationsTable {

    private static final List<String> COLUMNS = columns();

    private OccupationsTable() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("code", "title", "group_code", "group", "page"));
        columns.addAll(RolesTable.FIGURES);
        return columns;
    }

    static String of(List<OccupationList.OccupationRow> occupations) {
        return Csv.of(COLUMNS, occupations.stream().map(OccupationsTable::line).toList());
    }

    private static List<Object> line(OccupationList.OccupationRow occupation) {
        OccupationList.GroupData group = occupation.group();
        List<Object> line = new ArrayList<>(Csv.line(
                occupation.code(),
                occupation.title(),
                group == null ? null : group.code(),
                group == null ? null : group.title(),
                occupation.page()));
        line.addAll(RolesTable.figures(occupation.headline()));
        return line;
    }
}
