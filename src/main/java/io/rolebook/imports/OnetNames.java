package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of an occupation: technologies, titles and related occupations. */
final class OnetNames {

    static final String TECHNOLOGIES_FILE = "Technology Skills.txt";
    static final String ALTERNATE_FILE = "Alternate Titles.txt";
    static final String REPORTED_FILE = "Sample of Reported Titles.txt";
    static final String RELATED_FILE = "Related Occupations.txt";

    private OnetNames() {}

    /** Only technologies that O*NET marks as hot or in demand. */
    static CsvTable technologies(String source, TextDatabase database) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        for (PublishedRow row : database.rows(TECHNOLOGIES_FILE, Onet.CODE, "Example", "Hot Technology", "In Demand")) {
            String hot = yes(row, "Hot Technology");
            String inDemand = yes(row, "In Demand");
            List<String> name = List.of(row.filled(Onet.CODE), row.filled("Example"));
            if (!hot.isEmpty() || !inDemand.isEmpty()) {
                rows.putIfAbsent(name, List.of(name.get(0), name.get(1), hot, inDemand));
            }
        }
        return new CsvTable(
                source,
                TableKind.TECHNOLOGIES,
                List.of("code", "name", "hot", "in-demand"),
                List.copyOf(rows.values()));
    }

    private static String yes(PublishedRow row, String column) {
        return row.filled(column).equals("Y") ? "yes" : "";
    }

    /** Each title once, however its letters are cased, and not the occupation's own. */
    static CsvTable titles(String source, TextDatabase database, OnetOccupations occupations) {
        Set<List<String>> seen = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> all = new ArrayList<>();
        database.rows(ALTERNATE_FILE, Onet.CODE, "Alternate Title")
                .forEach(row -> all.add(List.of(row.filled(Onet.CODE), row.filled("Alternate Title"))));
        database.rows(REPORTED_FILE, Onet.CODE, "Reported Job Title")
                .forEach(row -> all.add(List.of(row.filled(Onet.CODE), row.filled("Reported Job Title"))));
        for (List<String> each : all) {
            boolean isOwn = each.get(1).equalsIgnoreCase(occupations.title(each.get(0)));
            if (!isOwn && seen.add(List.of(each.get(0), each.get(1).toLowerCase(Locale.ROOT)))) {
                rows.add(each);
            }
        }
        return new CsvTable(source, TableKind.TITLES, List.of("code", "title"), rows);
    }

    static CsvTable related(String source, TextDatabase database) {
        List<List<String>> rows = database.rows(RELATED_FILE, Onet.CODE, "Related O*NET-SOC Code", "Index").stream()
                .map(row -> List.of(
                        row.filled(Onet.CODE),
                        row.filled("Related O*NET-SOC Code"),
                        row.number("Index", 0).toPlainString()))
                .toList();
        return new CsvTable(source, TableKind.RELATED, List.of("code", "related", "closeness"), rows);
    }
}
