package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Table 1.2: jobs in the first and the last year, growth and openings. It counts in thousands. */
final class OutlookTable {

    private static final String TYPE = "Occupation type";
    private static final String EMPLOYMENT = "Employment, ";
    private static final String GROWTH = "Employment change, percent, …";
    private static final String OPENINGS = "Occupational openings, …";
    private static final Pattern EMPLOYMENT_OF = Pattern.compile(EMPLOYMENT + "(20\\d\\d)");
    private static final String NOT_PUBLISHED = "—";

    static final ProjectionsTable TABLE = new ProjectionsTable(
            "Table 1.2",
            "bls-ep",
            TableKind.OUTLOOK,
            List.of(TYPE, GROWTH, OPENINGS),
            OutlookTable::edition,
            sheet -> List.of("code", "employment-from", "employment-to", "growth", "openings"),
            OutlookTable::rows);

    private OutlookTable() {}

    private static ProjectionsEdition edition(ProjectionsSheet sheet) {
        List<Integer> years = sheet.head().stream()
                .map(EMPLOYMENT_OF::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
        if (years.size() != 2) {
            throw new ImportException(
                    sheet.where() + ": two columns such as 'Employment, 2025' are needed, and it has " + years.size());
        }
        return new ProjectionsEdition(years.get(0), years.get(1));
    }

    /** Of the sums, only all occupations and the major groups: those between have no page. */
    private static List<List<String>> rows(ProjectionsSheet sheet, PublishedRow row) {
        if (row.filled(TYPE).equals("Summary") && !sheet.code(row).endsWith("-0000")) {
            return List.of();
        }
        ProjectionsEdition edition = edition(sheet);
        return List.of(List.of(
                sheet.code(row),
                jobs(row, EMPLOYMENT + edition.from()),
                jobs(row, EMPLOYMENT + edition.to()),
                isMissing(row, GROWTH) ? "" : row.number(GROWTH, 1).toPlainString(),
                jobs(row, OPENINGS)));
    }

    private static String jobs(PublishedRow row, String column) {
        return isMissing(row, column)
                ? ""
                : row.number(column, 1)
                        .multiply(BigDecimal.valueOf(1_000))
                        .setScale(0)
                        .toPlainString();
    }

    private static boolean isMissing(PublishedRow row, String column) {
        return row.filled(column).equals(NOT_PUBLISHED);
    }
}
