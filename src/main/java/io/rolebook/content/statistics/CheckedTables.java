package io.rolebook.content.statistics;

import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Settings;
import io.rolebook.content.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a guide, held against their sources.
 *
 * @param good those without a fault, and of a faulty one what was good the last time
 * @param kept paths of faulty tables that stay in their last good version
 * @param isClassificationKnown whether a list has the codes of the classification that the settings name, if they name one
 */
public record CheckedTables(
        Statistics statistics,
        List<Table> good,
        List<String> kept,
        List<Problem> problems,
        boolean isClassificationKnown) {

    /**
     * @param settings say which classification the guide's occupations are of, and whether it speaks of pay
     * @param before by path, what was good the last time
     * @param unread what may hold more than is known
     */
    public static CheckedTables of(
            List<TableFile> files,
            Collection<SourceDocument> sources,
            Settings settings,
            Map<String, Table> before,
            UnreadParts unread) {
        List<Problem> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(file.problems()));
        Set<String> described = sources.stream().map(SourceDocument::slug).collect(Collectors.toSet());
        List<Table> read = files.stream()
                .map(TableFile::table)
                .filter(table ->
                        table != null && (described.contains(table.source()) || !unread.hidesSource(table.source())))
                .toList();
        TableRules rules = new TableRules(read, sources);
        problems.addAll(rules.problems(files, unread));
        boolean isClassificationKnown = settings.classification() == null
                || read.isEmpty()
                || rules.classifications().contains(settings.classification());
        Set<String> faulty = new HashSet<>();
        problems.stream().filter(Problem::isError).forEach(problem -> faulty.add(problem.path()));
        List<Table> good = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        read.stream().filter(table -> !faulty.contains(table.path())).forEach(good::add);
        faulty.stream().sorted().filter(before::containsKey).forEach(path -> {
            good.add(before.get(path));
            kept.add(path);
        });
        List<Table> used = good.stream()
                .filter(table -> settings.pay() || table.kind() != TableKind.PAY)
                .toList();
        boolean isWhole = faulty.isEmpty() && unread.isEmpty();
        boolean isComplete = kept.size() == faulty.size()
                && unread.isEmpty()
                && isClassificationKnown
                && !settings.isInDoubt("classification");
        return new CheckedTables(
                Statistics.of(used, sources, settings.classification(), isComplete),
                List.copyOf(good),
                List.copyOf(kept),
                problems,
                isClassificationKnown || !isWhole);
    }
}
