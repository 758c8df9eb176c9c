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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds tables against the sources that describe them, and their codes against the lists of classifications. */
final class TableRules {

    private final Map<String, SourceDocument> sources = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Problems> problems = new LinkedHashMap<>();

    private final boolean knowsEveryCode;

    private TableRules(Collection<Table> tables, Collection<SourceDocument> sources, boolean knowsEveryCode) {
        this.knowsEveryCode = knowsEveryCode;
        sources.forEach(source -> this.sources.put(source.slug(), source));
        for (Table table : tables) {
            if (table.kind() == TableKind.OCCUPATIONS) {
                facts(table).ifPresent(facts -> codes.computeIfAbsent(facts.classification(), c -> new HashSet<>())
                        .addAll(table.byCode().keySet()));
            }
        }
    }

    /**
     * What does not fit, each at its table; a table that a source describes and that is not there is told, too.
     *
     * @param tables those that could be read of all files
     */
    static List<Problem> check(
            List<TableFile> files, Collection<Table> tables, Collection<SourceDocument> sources, UnreadParts unread) {
        Set<String> paths = files.stream().map(TableFile::path).collect(Collectors.toSet());
        List<String> missing = sources.stream()
                .flatMap(TableRules::described)
                .filter(path -> !paths.contains(path))
                .toList();
        // A list of codes that cannot be read may have the code that the others lack
        boolean hasEveryList = unread.isEmpty()
                && missing.stream().noneMatch(TableRules::isList)
                && files.stream().noneMatch(file -> isList(file.path()) && file.table() == null);
        TableRules rules = new TableRules(tables, sources, hasEveryList);
        tables.forEach(rules::check);
        missing.stream().filter(path -> !unread.hidesTable(path)).forEach(rules::missing);
        List<Problem> all = new ArrayList<>();
        rules.problems.values().forEach(found -> all.addAll(found.found()));
        return all;
    }

    /** Whose codes a list has. */
    static Set<String> classifications(Collection<Table> tables, Collection<SourceDocument> sources) {
        return new TableRules(tables, sources, true).codes.keySet();
    }

    private static Stream<String> described(SourceDocument source) {
        return source.facts().tables().stream()
                .map(facts -> "statistics/" + source.slug() + "/" + facts.kind() + ".csv");
    }

    private static boolean isList(String path) {
        return path.endsWith("/" + TableKind.OCCUPATIONS.key() + ".csv");
    }

    private Optional<TableFacts> facts(Table table) {
        SourceDocument source = sources.get(table.source());
        return source == null
                ? Optional.empty()
                : source.facts().tables().stream()
                        .filter(facts -> facts.kind().equals(table.kind().key()))
                        .findFirst();
    }

    private Problems problems(String path) {
        return problems.computeIfAbsent(path, Problems::new);
    }

    private void check(Table table) {
        String source = "content/sources/" + table.source() + ".md";
        if (!sources.containsKey(table.source())) {
            String mend = "write " + source + ", or name the folder as the source's file";
            problems(table.path())
                    .error(
                            Position.START,
                            "no source is called '" + table.source() + "'",
                            Nearest.hint(table.source(), sources.keySet(), mend));
            return;
        }
        TableFacts facts = facts(table).orElse(null);
        if (facts == null) {
            problems(table.path())
                    .error(
                            Position.START,
                            "its source says nothing of this table",
                            "add '- { kind: " + table.kind().key() + ", classification: … }' to 'tables' in " + source);
            return;
        }
        if (knowsEveryCode) {
            codes(table, facts);
        }
    }

    private void codes(Table table, TableFacts facts) {
        codes(table, 0, facts.classification());
        switch (table.kind()) {
            case CROSSWALK -> codes(table, 1, facts.onto());
            case RELATED -> codes(table, 1, facts.classification());
            case OCCUPATIONS -> {
                codes(table, table.columns().indexOf("group"), facts.classification());
                GroupRules.check(table, problems(table.path()));
            }
            default -> {}
        }
    }

    private void codes(Table table, int column, String classification) {
        Set<String> known = codes.get(classification);
        if (known == null) {
            problems(table.path())
                    .error(
                            Position.START,
                            "no table lists the occupations of '" + classification + "'",
                            "add a table 'occupations' of that classification");
            return;
        }
        for (Row row : column < 0 ? List.<Row>of() : table.rows()) {
            String code = row.cells().get(column);
            if (!code.isEmpty() && !known.contains(code)) {
                problems(table.path())
                        .error(
                                new Position(row.line(), 1),
                                "no list of '" + classification + "' has the code '" + code + "'",
                                Nearest.hint(code, known, "add it to the table 'occupations', or remove the row"));
            }
        }
    }

    private void missing(String path) {
        String source = path.split("/")[1];
        problems(path)
                .error(
                        Position.START,
                        "the table is missing",
                        "write it, or remove it from 'tables' in content/sources/" + source + ".md");
    }
}
