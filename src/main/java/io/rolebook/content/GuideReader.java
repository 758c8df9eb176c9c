package io.rolebook.content;

import io.rolebook.content.check.CrossCheck;
import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Settings;
import io.rolebook.content.parse.Context;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.parse.SettingsFile;
import io.rolebook.content.statistics.UnreadParts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final GuideTables tables = new GuideTables();
    private Map<String, Parsed> good = Map.of();
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
        UnreadParts unread = unread(sources, found);
        if (tables.read(csv, files::table, lastGood(sources), settings, unread)) {
            // Every other document may show a figure of them
            documents.retain(file -> folder.relativize(file).startsWith(Kind.SOURCE.folder()));
        }
        if (!tables.checked().isClassificationKnown()) {
            problems.add(settingsFile.unknownClassification());
        }
        List<Parsed> parsed = with(kept.stream(), documents.read(pages, file -> files.document(file, parser(day))));
        parsed.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(new CrossCheck(parsed, unread.folders(), Guide.OWN_PAGES, Guide.TAKEN, day).problems());
        Guide guide = Guide.of(parsed, good, settings, tables.checked(), problems);
        good = guide.files().stream().collect(Collectors.toMap(Parsed::path, file -> file));
        return guide;
    }

    private List<String> known() {
        return Stream.concat(good.keySet().stream(), tables.known().stream()).toList();
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
        return new FileParser(new Context(day, settings, tables.checked().statistics()));
    }

    /** A key that turned bad keeps its last good value; other settings than before have everything read anew. */
    private void readSettings(ContentFile files, List<Problem> problems) {
        Path file = folder.resolve(SettingsFile.NAME);
        SettingsFile read = Files.exists(file) ? files.settings(file) : SettingsFile.MISSING;
        problems.addAll(read.problems());
        settingsFile = read.after(settingsFile);
        Settings now = settingsFile.settings();
        if (!now.equals(settings)) {
            settings = now;
            documents.clear();
        }
    }

    private List<Path> only(List<Path> pages, Kind kind) {
        return pages.stream()
                .filter(page -> folder.relativize(page).startsWith(kind.folder()))
                .toList();
    }

    /** Each as it is now, or if it is broken as it was when it was good. */
    private List<Parsed> lastGood(List<Parsed> files) {
        return files.stream()
                .map(file -> file.document() == null ? good.getOrDefault(file.path(), file) : file)
                .toList();
    }
}
