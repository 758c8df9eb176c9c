package io.rolebook.imports;

import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The list of the Standard Occupational Classification of 2018, to which every import adds the codes that it meets. */
final class SocList {

    static final String CLASSIFICATION = "soc-2018";
    static final String ALL = "00-0000";

    private final Map<String, Occupation> occupations = new TreeMap<>();

    private SocList() {}

    static SocList of(ContentDirectory content) {
        SocList list = new SocList();
        content.table(CLASSIFICATION, TableKind.OCCUPATIONS)
                .ifPresent(table -> table.rows().forEach(list::add));
        return list;
    }

    private void add(Row row) {
        String group = row.text("group");
        occupations.put(row.code(), new Occupation(row.code(), row.text("title"), group == null ? "" : group));
    }

    /** A code that the list has keeps its title. */
    void add(String code, String title) {
        occupations.putIfAbsent(code, new Occupation(code, title, group(code)));
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(occupations.keySet());
    }

    boolean has(String code) {
        return occupations.containsKey(code);
    }

    static boolean isMajorGroup(String code) {
        return code.endsWith("-0000") && !code.equals(ALL);
    }

    /** A detailed occupation belongs to its major group, a major group to all occupations together. */
    static String group(String code) {
        if (code.equals(ALL)) {
            return "";
        }
        return isMajorGroup(code) ? ALL : code.substring(0, 2) + "-0000";
    }

    ImportedSource imported(Map<String, String> values) {
        List<List<String>> rows = new ArrayList<>();
        for (Occupation each : occupations.values()) {
            if (!each.group().isEmpty() && !has(each.group())) {
                throw new ImportException("no list has the group " + each.group() + " of " + each.code()
                        + "; import a workbook with the major groups first, such as one of bls-oews");
            }
            rows.add(List.of(each.code(), each.title(), each.group()));
        }
        CsvTable table = new CsvTable(CLASSIFICATION, TableKind.OCCUPATIONS, List.of("code", "title", "group"), rows);
        return new ImportedSource(SourceText.of(CLASSIFICATION, CLASSIFICATION, values), List.of(table));
    }
}
