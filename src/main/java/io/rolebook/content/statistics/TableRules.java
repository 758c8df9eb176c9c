package io.rolebook.content.statistics;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.TableFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds tables against the sources that describe them, and their codes against the lists of classifications. */
final class TableRules {

    private final List<Table> tables;
    private final Collection<SourceDocument> sources;

    /** The codes of each classification that a list has. */
    private final Map<String, Set<String>> codes = new HashMap<>();

    /** @param tables those that could be read */
    TableRules(List<Table> tables, Collection<SourceDocument> sources) {
        this.tables = tables;
        this.sources = sources;
        tables.stream()
                .filter(table -> table.kind() == TableKind.OCCUPATIONS)
                .flatMap(table -> StatisticsTable.of(table, sources).stream())
                .forEach(list -> codes.computeIfAbsent(list.classification(), c -> new HashSet<>())
                        .addAll(list.table().byCode().keySet()));
    }

    /** Whose codes a list has. */
    Set<String> classifications() {
        return codes.keySet();
    }

    /**
     * What does not fit, each at its table; a table that a source describes and that is not there is told, too.
     *
     * @param files all, also those that could not be read
     */
    List<Problem> problems(List<TableFile> files, UnreadParts unread) {
        Set<String> paths = files.stream().map(TableFile::path).collect(Collectors.toSet());
        List<String> missing = sources.stream()
                .flatMap(TableRules::described)
                .filter(path -> !paths.contains(path))
                .toList();
        // A list of codes that cannot be read may have the code that the others lack
        boolean hasEveryList = unread.isEmpty()
                && missing.stream().noneMatch(TableRules::isList)
                && files.stream().noneMatch(file -> isList(file.path()) && file.table() == null);
        List<Problem> all = new ArrayList<>();
        for (Table table : tables) {
            Problems found = new Problems(table.path());
            check(table, hasEveryList, found);
            all.addAll(found.found());
        }
        missing.stream()
                .filter(path -> !unread.hidesTable(path))
                .map(TableRules::missing)
                .forEach(all::add);
        return all;
    }

    private static Stream<String> described(SourceDocument source) {
        return source.facts().tables().stream()
                .map(facts -> "statistics/" + source.slug() + "/" + facts.kind() + ".csv");
    }

    private static boolean isList(String path) {
        return path.endsWith("/" + TableKind.OCCUPATIONS.key() + ".csv");
    }

    private static Problem missing(String path) {
        String source = path.split("/")[1];
        return new Problem(
                path,
                Position.START,
                Problem.Severity.ERROR,
                "the table is missing",
                "write it, or remove it from 'tables' in content/sources/" + source + ".md");
    }

    private void check(Table table, boolean hasEveryList, Problems found) {
        String source = "content/sources/" + table.source() + ".md";
        List<String> slugs = sources.stream().map(SourceDocument::slug).toList();
        StatisticsTable described = StatisticsTable.of(table, sources).orElse(null);
        if (!slugs.contains(table.source())) {
            String mend = "write " + source + ", or name the folder as the source's file";
            found.error(
                    Position.START,
                    "no source is called '" + table.source() + "'",
                    Nearest.hint(table.source(), slugs, mend));
        } else if (described == null) {
            found.error(
                    Position.START,
                    "its source says nothing of this table",
                    "add '- { kind: " + table.kind().key() + ", classification: … }' to 'tables' in " + source);
        } else if (hasEveryList) {
            codes(table, described.facts(), found);
        }
    }

    private void codes(Table table, TableFacts facts, Problems found) {
        codes(table, 0, facts.classification(), found);
        switch (table.kind()) {
            case CROSSWALK -> codes(table, 1, facts.onto(), found);
            case RELATED -> codes(table, 1, facts.classification(), found);
            case OCCUPATIONS -> {
                codes(table, table.columns().indexOf("group"), facts.classification(), found);
                GroupRules.check(table, found);
            }
            default -> {}
        }
    }

    private void codes(Table table, int column, String classification, Problems found) {
        Set<String> known = codes.get(classification);
        if (known == null) {
            found.error(
                    Position.START,
                    "no table lists the occupations of '" + classification + "'",
                    "add a table 'occupations' of that classification");
            return;
        }
        for (Row row : column < 0 ? List.<Row>of() : table.rows()) {
            String code = row.cells().get(column);
            if (!code.isEmpty() && !known.contains(code)) {
                found.error(
                        new Position(row.line(), 1),
                        "no list of '" + classification + "' has the code '" + code + "'",
                        Nearest.hint(code, known, "add it to the table 'occupations', or remove the row"));
            }
        }
    }
}
