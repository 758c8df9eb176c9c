package io.rolebook.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Table;
import io.rolebook.content.statistics.TableFile;
import io.rolebook.content.statistics.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries for {@code changes} of the roles whose figures a new edition changes, as text to paste. */
final class ProposedChanges {

    private static final Set<TableKind> KINDS = Set.of(TableKind.PAY, TableKind.OUTLOOK);

    private final ContentDirectory content;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    private ProposedChanges(ContentDirectory content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /** @param files what the import will write, by path; a table that stays the same changes nothing */
    static List<String> of(
            List<ImportedSource> sources, Map<String, byte[]> files, ContentDirectory content, LocalDate today) {
        ProposedChanges changes = new ProposedChanges(content, today);
        for (ImportedSource source : sources) {
            for (CsvTable table : source.tables()) {
                if (KINDS.contains(table.kind()) && files.containsKey(table.path())) {
                    changes.add(source, table, files.get(table.path()));
                }
            }
        }
        return changes.lines;
    }

    private void add(ImportedSource source, CsvTable csv, byte[] bytes) {
        Optional<Table> before = before(source, csv.kind());
        Table now = TableFile.read(csv.path(), bytes).table();
        if (before.isPresent()) {
            for (String role : content.documents("roles")) {
                List<String> entries = entries(codes(role), before.get(), now);
                if (!entries.isEmpty()) {
                    lines.add(role + ", to paste below 'changes:' after a look at it");
                    lines.addAll(entries);
                }
            }
        }
    }

    /** The newest table of an edition of the same series that is older than this one, if there is one. */
    private Optional<Table> before(ImportedSource source, TableKind kind) {
        JsonNode facts = source.facts();
        return content.documents("sources").stream()
                .map(path -> Map.entry(path, content.facts(path).orElseThrow()))
                .filter(other -> facts.path("series").equals(other.getValue().path("series"))
                        && when(other.getValue()).compareTo(when(facts)) < 0)
                .sorted(Comparator.comparing(
                        (Map.Entry<String, JsonNode> other) -> when(other.getValue()), Comparator.reverseOrder()))
                .flatMap(other -> content.table(SourceFile.slug(other.getKey()), kind).stream())
                .findFirst();
    }

    private static String when(JsonNode facts) {
        return facts.path("as-of").asText();
    }

    private List<String> codes(String role) {
        return content.facts(role).orElseThrow().path("occupations").findValuesAsText("pay");
    }

    private List<String> entries(List<String> codes, Table before, Table now) {
        List<String> entries = new ArrayList<>();
        for (String code : codes) {
            for (Row row : now.of(code)) {
                before.of(code).stream()
                        .filter(old -> row.text("place") == null)
                        .flatMap(old -> FigureChange.between(old, row, now.kind()).stream())
                        .map(change -> change.entry(today, now.source(), codes.size() > 1 ? " of " + code : ""))
                        .forEach(entries::add);
            }
        }
        return entries;
    }
}
