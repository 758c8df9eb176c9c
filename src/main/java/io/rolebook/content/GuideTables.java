package io.rolebook.content;

import io.rolebook.content.model.Settings;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.statistics.CheckedTables;
import io.rolebook.content.statistics.Table;
import io.rolebook.content.statistics.TableFile;
import io.rolebook.content.statistics.UnreadParts;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The tables of a content folder, held against their sources: again only when a table, what a source says of it or a setting has
 * changed. A table that turned bad keeps its last good version.
 */
final class GuideTables {

    private final FileCache<TableFile> files = new FileCache<>();
    private Map<String, Table> good = Map.of();
    private CheckedTables checked = CheckedTables.of(List.of(), List.of(), Settings.USUAL, good, UnreadParts.NONE);
    private List<Object> checkedFrom = List.of();

    List<Path> present(List<Path> listed, Predicate<Path> lost) {
        return files.present(listed, lost);
    }

    /** Paths of those that were good the last time. */
    Collection<String> known() {
        return good.keySet();
    }

    CheckedTables checked() {
        return checked;
    }

    /**
     * @param sources in their last good version where they are broken now
     * @param unread what may hold more than is known
     * @return whether they may tell something else than before
     */
    boolean read(
            List<Path> tables,
            Function<Path, TableFile> read,
            Collection<Parsed> sources,
            Settings settings,
            UnreadParts unread) {
        List<TableFile> now = files.read(tables, read);
        List<SourceDocument> described = described(sources, now);
        List<Object> from = List.of(now, described, settings, unread);
        if (from.equals(checkedFrom)) {
            return false;
        }
        checked = CheckedTables.of(now, described, settings, good, unread);
        checkedFrom = from;
        good = checked.good().stream().collect(Collectors.toMap(Table::path, table -> table));
        return true;
    }

    /** The sources that speak of tables, or have a folder of them. */
    private static List<SourceDocument> described(Collection<Parsed> sources, List<TableFile> tables) {
        Set<String> withTables = tables.stream().map(TableFile::source).collect(Collectors.toSet());
        return sources.stream()
                .map(Parsed::document)
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .filter(source -> !source.facts().tables().isEmpty() || withTables.contains(source.slug()))
                .toList();
    }
}
