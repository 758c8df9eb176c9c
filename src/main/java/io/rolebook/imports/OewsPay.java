package io.rolebook.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Employment and pay of an occupation, from a row of the wage survey. */
final class OewsPay {

    static final List<String> COLUMNS =
            List.of("code", "period", "employment", "p10", "p25", "p50", "p75", "p90", "mean");

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
}
