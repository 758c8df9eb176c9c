package io.rolebook.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source as an import begins it, with those of its tables that one publisher's file gives.
 *
 * @param text of its Markdown file
 */
record ImportedSource(String slug, String text, List<CsvTable> tables) {

    /** The keys of a table that an editor may change. */
    private static final Set<String> WORDS = Set.of("made", "as-of");

    /**
     * @param template the name of a file in {@code resources/imports}, without {@code .md}
     * @param values by name, what stands in the template's braces besides the day of the import and its month
     */
    static ImportedSource of(
            String slug, String template, Map<String, String> values, LocalDate today, List<CsvTable> tables) {
        String text = template(template)
                .replace("{today}", today.toString())
                .replace("{retrieved}", YearMonth.from(today).toString());
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new ImportedSource(slug, text, tables);
    }

    private static String template(String name) {
        try (InputStream in = ImportedSource.class.getResourceAsStream("/imports/" + name + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return "sources/" + slug + ".md";
    }

    JsonNode facts() {
        return ContentDirectory.facts(path(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its {@code tables}, as they stand in the file. */
    String tablesText() {
        return text.substring(text.indexOf("\ntables:") + 1, text.indexOf("\nseries:"));
    }

    /** Whether the facts of a file that is there already describe the same tables. */
    boolean fits(JsonNode facts) {
        JsonNode theirs = facts.path("tables");
        return facts().path("tables").valueStream().allMatch(table -> theirs.valueStream()
                .anyMatch(other -> isSame(table, other)));
    }

    private static boolean isSame(JsonNode table, JsonNode other) {
        return table.properties().stream()
                .filter(entry -> !WORDS.contains(entry.getKey()))
                .allMatch(entry -> entry.getValue().equals(other.get(entry.getKey())));
    }
}
