package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Employment and pay of an occupation, from a row of the wage survey. States and metropolitan areas come in files of their own
 * and share one table.
 */
final class OewsPay {

    static final List<String> COLUMNS =
            List.of("code", "period", "employment", "p10", "p25", "p50", "p75", "p90", "mean");

    private static final int PLACE = 1;
    private static final List<String> COLUMNS_OF_PLACES = withPlace(COLUMNS, "place");
    private static final String EMPLOYMENT = "TOT_EMP";
    private static final String HOURLY_ONLY = "HOURLY";
    private static final List<String> A_YEAR =
            List.of("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "A_MEAN");
    private static final List<String> AN_HOUR =
            List.of("H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "H_MEAN");

    static final List<String> NEEDED = Stream.of(List.of(EMPLOYMENT, HOURLY_ONLY), A_YEAR, AN_HOUR)
            .flatMap(List::stream)
            .toList();

    private OewsPay() {}

    /** The cells of {@link #COLUMNS}. An hourly wage is given only where the survey gives no annual one. */
    static List<String> cells(String code, PublishedRow row, OewsEdition edition) {
        boolean isHourly = row.text(HOURLY_ONLY).equalsIgnoreCase("true");
        List<String> cells = new ArrayList<>();
        cells.add(code);
        cells.add(isHourly ? "hour" : "");
        cells.add(
                isMissing(row.filled(EMPLOYMENT))
                        ? ""
                        : row.number(EMPLOYMENT, 0).toPlainString());
        (isHourly ? AN_HOUR : A_YEAR)
                .forEach(column -> cells.add(amount(row, column, isHourly ? 2 : 0, ceiling(edition, isHourly))));
        return cells;
    }

    private static String ceiling(OewsEdition edition, boolean isHourly) {
        return isHourly ? edition.hourCeiling() : edition.yearCeiling();
    }

    private static String amount(PublishedRow row, String column, int decimals, String ceiling) {
        String cell = row.filled(column);
        if (isMissing(cell)) {
            return "";
        }
        if (!cell.equals("#")) {
            return row.number(column, decimals).toPlainString();
        }
        if (ceiling.isEmpty()) {
            throw row.fault("'#' in '" + column + "', and 'Field Descriptions' does not say from which wage it stands");
        }
        return ceiling + "+";
    }

    /** No estimate of a wage, or none of employment. */
    private static boolean isMissing(String cell) {
        return cell.equals("*") || cell.equals("**");
    }

    static List<String> withPlace(List<String> pay, String place) {
        List<String> cells = new ArrayList<>(pay);
        cells.add(PLACE, place);
        return cells;
    }

    /** The new rows, and of the table that is there those of other places. */
    static CsvTable placesTable(String slug, List<List<String>> rows, ContentDirectory content) {
        Set<String> places = rows.stream().map(row -> row.get(PLACE)).collect(Collectors.toSet());
        List<List<String>> all = new ArrayList<>(rows);
        content.table(slug, TableKind.PAY).ifPresent(old -> old.rows().stream()
                .filter(row -> !places.contains(row.text("place")))
                .map(row -> COLUMNS_OF_PLACES.stream()
                        .map(column -> Objects.requireNonNullElse(row.text(column), ""))
                        .toList())
                .forEach(all::add));
        return new CsvTable(slug, TableKind.PAY, COLUMNS_OF_PLACES, all);
    }
}
