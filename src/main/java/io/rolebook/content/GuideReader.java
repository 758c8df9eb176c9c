package io.rolebook.content;

import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Settings;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Context;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.parse.SettingsFile;
import io.rolebook.content.statistics.CheckedTables;
import io.rolebook.content.statistics.Table;
import io.rolebook.content.statistics.TableFile;
import io.rolebook.content.statistics.UnreadParts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a content folder as a guide, again and again: only what changed since the last reading is read anew. Tables and sources
 * come first, since prose names figures that stand in them. A file or table that turned bad keeps its last good version until
 * it is fixed or deleted.
 */
public final class GuideReader {

    private final Path folder;
    private final Supplier<LocalDate> today;
    private final FileCache<Parsed> documents = new FileCache<>();
    private final FileCache<TableFile> tables = new FileCache<>();
    private Map<String, Parsed> good = Map.of();
    private Map<String, Table> goodTables = Map.of();
    private CheckedTables checked = CheckedTables.of(List.of(), List.of(), Settings.USUAL, Map.of(), UnreadParts.NONE);
    private List<Object> checkedFrom = List.of();
    private UnreadParts unread = UnreadParts.NONE;
    private SettingsFile settingsFile = SettingsFile.UNKNOWN;
    private Settings settings = Settings.USUAL;
    private LocalDate lastDay;

    /** @param today asked at each reading: it decides what is overdue and what is published; a new day reads everything anew */
    public GuideReader(Path folder, Supplier<LocalDate> today) {
        this.folder = folder;
        this.today = today;
    }

    public GuideReader(Path folder, LocalDate today) {
        this(folder, () -> today);
    }

    /**
     * The guide as the folder is now; a file with an error is left out of it, and its problems are in the list. If the folder or
     * one of its parts is gone as a whole, all that was good stays, and a problem says so.
     */
    public synchronized Guide read() {
        LocalDate day = today.get();
        if (!day.equals(lastDay)) {
            documents.clear();
            lastDay = day;
        }
        List<Problem> problems = new ArrayList<>();
        ContentFolder.Found found = ContentFolder.files(folder, problems);
        LostContent lost = LostContent.of(folder, found, known(), problems);
        List<Path> pages = documents.present(found.documents(), file -> false);
        List<Path> csv = tables.present(found.tables(), lost::holds);
        ContentFile files = new ContentFile(folder);
        if (!lost.isAll()) {
            readSettings(files, problems);
        }
        List<Parsed> kept = good.values().stream()
                .filter(file -> lost.holds(folder.resolve(file.path())))
                .toList();
        List<Parsed> sources = with(
                kept.stream().filter(file -> file.kind() == Kind.SOURCE),
                documents.read(only(pages, Kind.SOURCE), file -> files.document(file, parser(day))));
        checkTables(tables.read(csv, files::table), sources, unread(sources, found));
        List<Parsed> parsed = with(kept.stream(), documents.read(pages, file -> files.document(file, parser(day))));
        Guide guide = new GuideAssembly(parsed, unread.folders(), settings, checked, day).guide(problems, good);
        good = guide.files().stream().collect(Collectors.toMap(Parsed::path, file -> file));
        return guide;
    }

    private List<String> known() {
        return Stream.concat(good.keySet().stream(), goodTables.keySet().stream())
                .toList();
    }

    /** What was read, and of what is out of reach the last good version. */
    private static List<Parsed> with(Stream<Parsed> kept, List<Parsed> read) {
        Set<String> paths = read.stream().map(Parsed::path).collect(Collectors.toSet());
        return Stream.concat(read.stream(), kept.filter(file -> !paths.contains(file.path())))
                .toList();
    }

    private UnreadParts unread(List<Parsed> sources, ContentFolder.Found found) {
        return new UnreadParts(
                sources.stream()
                        .filter(source -> source.document() == null && !good.containsKey(source.path()))
                        .map(Parsed::slug)
                        .collect(Collectors.toSet()),
                found.unopened().stream()
                        .map(place -> ContentFolder.relative(folder, place))
                        .collect(Collectors.toSet()));
    }

    private FileParser parser(LocalDate day) {
        return new FileParser(new Context(day, settings, checked.statistics()));
    }

    /** A key that turned bad keeps its last good value; other settings than before have everything read anew. */
    private void readSettings(ContentFile files, List<Problem> problems) {
        Path file = folder.resolve(SettingsFile.NAME);
        SettingsFile read = Files.exists(file) ? files.settings(file) : SettingsFile.MISSING;
        problems.addAll(read.problems());
        settingsFile = read.after(settingsFile);
        if (!settingsFile.settings().equals(settings)) {
            settings = settingsFile.settings();
            documents.clear();
            checkedFrom = List.of();
        }
    }

    private List<Path> only(List<Path> pages, Kind kind) {
        return pages.stream()
                .filter(page -> folder.relativize(page).startsWith(kind.folder()))
                .toList();
    }

    /** If a table or what a source says of it has changed, every other document is read anew: it may show a figure of it. */
    private void checkTables(List<TableFile> read, List<Parsed> sources, UnreadParts notRead) {
        Set<String> withTables = read.stream().map(TableFile::source).collect(Collectors.toSet());
        List<SourceDocument> described = sources.stream()
                .map(source -> source.document() != null || !good.containsKey(source.path())
                        ? source
                        : good.get(source.path()))
                .filter(source -> source.document() instanceof SourceDocument document
                        && (!document.facts().tables().isEmpty() || withTables.contains(source.slug())))
                .map(source -> (SourceDocument) source.document())
                .toList();
        List<Object> from = Stream.concat(read.stream(), described.stream())
                .map(Object.class::cast)
                .toList();
        if (!isSame(from, checkedFrom) || !notRead.equals(unread)) {
            checked = CheckedTables.of(read, described, settings, goodTables, notRead);
            checkedFrom = from;
            unread = notRead;
            goodTables = new TreeMap<>();
            checked.good().forEach(table -> goodTables.put(table.path(), table));
            documents.retain(file -> folder.relativize(file).startsWith(Kind.SOURCE.folder()));
        }
    }

    private static boolean isSame(List<Object> some, List<Object> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }
}
