package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Interests or work styles: elements of each occupation with a score.
 *
 * @param collected the newest month that a row names
 * @param made how the scores came about, for the source's file
 */
record OnetRatings(CsvTable table, YearMonth collected, String made) {

    static final String INTERESTS_FILE = "Interests.txt";
    static final String STYLES_FILE = "Work Styles.txt";

    private static final int INTERESTS = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    /** What {@code Domain Source} means to a reader. */
    private static final Map<String, String> MADE = Map.of(
            "Machine Learning", "Predicted by a model in %s, not asked of people",
            "AI/Expert", "Rated by a model and reviewed by experts in %s");

    static OnetRatings interests(String source, TextDatabase database) {
        List<PublishedRow> scores = scale("OI", database.rows(INTERESTS_FILE, Onet.RATING));
        Map<String, Long> counts =
                scores.stream().collect(Collectors.groupingBy(row -> row.text(Onet.CODE), Collectors.counting()));
        for (PublishedRow row : scores) {
            long count = counts.get(row.text(Onet.CODE));
            if (count != INTERESTS) {
                throw row.fault(
                        count + " of " + INTERESTS + " interests for " + row.text(Onet.CODE) + "; rows are missing");
            }
        }
        List<List<String>> rows = scores.stream().map(OnetRatings::cells).toList();
        return of(new CsvTable(source, TableKind.INTERESTS, List.of("code", "element", "score"), rows), scores);
    }

    static OnetRatings styles(String source, TextDatabase database) {
        List<PublishedRow> all = database.rows(STYLES_FILE, Onet.RATING);
        Map<List<String>, PublishedRow> ranks = new HashMap<>();
        scale("DR", all).forEach(row -> ranks.put(name(row), row));
        List<PublishedRow> scores = scale("WI", all);
        List<List<String>> rows = new ArrayList<>();
        for (PublishedRow score : scores) {
            PublishedRow rank = ranks.get(name(score));
            if (rank == null) {
                throw score.fault("no rank for '" + score.text(Onet.ELEMENT) + "'; rows are missing");
            }
            List<String> cells = new ArrayList<>(cells(score));
            cells.add(
                    rank.number(Onet.VALUE, 0).signum() == 0
                            ? ""
                            : rank.number(Onet.VALUE, 0).toPlainString());
            rows.add(cells);
        }
        return of(new CsvTable(source, TableKind.STYLES, List.of("code", "element", "score", "rank"), rows), scores);
    }

    private static List<PublishedRow> scale(String scale, List<PublishedRow> rows) {
        return rows.stream().filter(row -> row.filled(Onet.SCALE).equals(scale)).toList();
    }

    private static List<String> name(PublishedRow row) {
        return List.of(row.filled(Onet.CODE), row.filled(Onet.ELEMENT));
    }

    private static List<String> cells(PublishedRow row) {
        return List.of(
                row.filled(Onet.CODE),
                row.filled(Onet.ELEMENT),
                row.number(Onet.VALUE, 2).toPlainString());
    }

    private static OnetRatings of(CsvTable table, List<PublishedRow> scores) {
        PublishedRow first = scores.get(0);
        Set<String> by = scores.stream().map(row -> row.filled(Onet.BY)).collect(Collectors.toSet());
        String made = MADE.get(String.join(", ", by));
        if (made == null) {
            throw first.fault("'" + String.join(", ", by) + "' in '" + Onet.BY + "', which the importer does not know");
        }
        YearMonth newest =
                scores.stream().map(Onet::month).max(Comparator.naturalOrder()).orElseThrow();
        return new OnetRatings(table, newest, String.format(made, newest.format(MONTH)));
    }
}
