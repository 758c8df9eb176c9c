package io.rolebook.imports;

import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pay by state and area. States and metropolitan areas come in files of their own and share one table. */
final class OewsPlaces {

    private static final int PLACE = 1;
    private static final List<String> COLUMNS = withPlace(OewsPay.COLUMNS, "place");

    private OewsPlaces() {}

    static List<String> withPlace(List<String> pay, String place) {
        List<String> cells = new ArrayList<>(pay);
        cells.add(PLACE, place);
        return cells;
    }

    /** The new rows, and of the table that is there those of other places. */
    static CsvTable table(String slug, List<List<String>> rows, ContentDirectory content) {
        Set<String> places = rows.stream().map(row -> row.get(PLACE)).collect(Collectors.toSet());
        List<List<String>> all = new ArrayList<>(rows);
        content.table(slug, TableKind.PAY).ifPresent(old -> old.rows().stream()
                .filter(row -> !places.contains(row.text("place")))
                .forEach(row -> all.add(cells(row))));
        return new CsvTable(slug, TableKind.PAY, COLUMNS, all);
    }

    private static List<String> cells(Row row) {
        return COLUMNS.stream()
                .map(column -> row.text(column) == null ? "" : row.text(column))
                .toList();
    }
}
