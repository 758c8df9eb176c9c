package io.rolebook.imports;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year, or the two years, that a table of the Employment Projections is of. */
record ProjectionsEdition(int from, int to) {

    private static final Pattern YEARS = Pattern.compile("\\b(20\\d\\d)(?:[–-](?:20)?(\\d\\d))?\\b");

    /** The first year, or pair of years, that a heading names: {@code 2024} or {@code 2022–23}. */
    static ProjectionsEdition of(ProjectionsSheet sheet) {
        Matcher years = YEARS.matcher(sheet.heading());
        if (!years.find()) {
            throw new ImportException(sheet.where() + ": the heading '" + sheet.heading() + "' names no year");
        }
        int from = Integer.parseInt(years.group(1));
        int to = years.group(2) == null ? from : from / 100 * 100 + Integer.parseInt(years.group(2));
        return new ProjectionsEdition(from, to);
    }

    /** {@code 2024}, or {@code 2022-23}. */
    String slug() {
        return from == to ? "" + from : from + "-" + String.format("%02d", to % 100);
    }

    /** What stands in a template's braces. */
    Map<String, String> values() {
        return Map.of("from", "" + from, "to", "" + to, "edition", slug(), "years", slug().replace('-', '–'));
    }
}
