package io.rolebook.imports;

import io.rolebook.content.file.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The columns of a publisher's table, each by the name that an importer uses for it. Where a heading names a year, an importer
 * knows only its beginning or its end: {@code Employment change, percent, …}.
 *
 * @param where file and sheet, for messages
 * @param names the headings, in the order of the file
 * @param places where a needed column stands, counted from 0
 */
record PublishedHead(String where, List<String> names, Map<String, Integer> places) {

    private static final String REST = "…";

    /** @param needed the columns that the importer uses; one that is missing or stands twice is refused */
    static PublishedHead of(String where, List<String> names, List<String> needed) {
        Map<String, Integer> places = new LinkedHashMap<>();
        needed.forEach(column -> places.put(column, place(where, names, column)));
        return new PublishedHead(where, names, places);
    }

    private static int place(String where, List<String> names, String column) {
        String key = column.toLowerCase(Locale.ROOT);
        List<Integer> found = IntStream.range(0, names.size())
                .filter(i -> isMeant(names.get(i).toLowerCase(Locale.ROOT), key))
                .boxed()
                .toList();
        if (found.size() > 1) {
            throw new ImportException(where + ": the column '" + column + "' stands twice");
        }
        if (found.isEmpty()) {
            String mend = Nearest.hint(column, names, "it has " + String.join(", ", names));
            throw new ImportException(where + ": the column '" + column + "' is missing (" + mend + ")");
        }
        return found.get(0);
    }

    private static boolean isMeant(String name, String column) {
        return column.startsWith(REST) && name.endsWith(column.substring(1))
                || column.endsWith(REST) && name.startsWith(column.substring(0, column.length() - 1))
                || name.equals(column);
    }

    /** @param column one of those needed, or a whole heading */
    int place(String column) {
        return places.getOrDefault(column, names.indexOf(column));
    }
}
