package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The list of the Standard Occupational Classification of 2018, to which every import adds the codes that it meets. */
final class SocList {

    static final String CLASSIFICATION = "soc-2018";
    static final String ALL = "00-0000";

    /** The cells of its rows by code: code, title, group. */
    private final Map<String, List<String>> rows = new TreeMap<>();

    private SocList() {}

    static SocList of(ContentDirectory content) {
        SocList list = new SocList();
        content.table(CLASSIFICATION, TableKind.OCCUPATIONS).ifPresent(table -> table.rows()
                .forEach(row -> list.rows.put(
                        row.code(),
                        List.of(row.code(), row.text("title"), Objects.requireNonNullElse(row.text("group"), "")))));
        return list;
    }

    /** A code that the list has keeps its title. */
    void add(String code, String title) {
        rows.putIfAbsent(code, List.of(code, title, group(code)));
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    boolean has(String code) {
        return rows.containsKey(code);
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

    ImportedSource imported(Map<String, String> values, LocalDate today) {
        for (List<String> row : rows.values()) {
            String group = row.get(2);
            if (!group.isEmpty() && !has(group)) {
                throw new ImportException("no list has the group " + group + " of " + row.get(0)
                        + "; import a workbook with the major groups first, such as one of bls-oews");
            }
        }
        CsvTable table = new CsvTable(
                CLASSIFICATION, TableKind.OCCUPATIONS, List.of("code", "title", "group"), List.copyOf(rows.values()));
        return ImportedSource.of(CLASSIFICATION, CLASSIFICATION, values, today, List.of(table));
    }
}
