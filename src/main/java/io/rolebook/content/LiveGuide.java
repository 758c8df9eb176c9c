package io.rolebook.content;

import io.rolebook.content.file.Problem;
import io.rolebook.content.parse.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A content folder over time. Each reading parses only files that changed since the last one and holds all of them against
 * each other; a file that turned bad keeps its last good document until it is mended or deleted.
 */
public final class LiveGuide {

    /** A file written this recently may be written again without its time changing. */
    private static final long UNSETTLED_MILLIS = 20;

    /** How often a file that seems to be gone is looked for again. */
    private static final int LOOKS = 5;

    private final Path folder;
    private final Supplier<LocalDate> today;
    private final Map<Path, Cached> cache = new HashMap<>();
    private Map<String, Parsed> good = Map.of();
    private LocalDate lastDay;

    /** @param today asked at each reading; a new day reads everything anew */
    public LiveGuide(Path folder, Supplier<LocalDate> today) {
        this.folder = folder;
        this.today = today;
    }

    /** The guide as the folder is now. If the folder itself is gone, all that was good stays, and a problem says so. */
    public synchronized Guide read() {
        LocalDate day = today.get();
        if (!day.equals(lastDay)) {
            cache.clear();
            lastDay = day;
        }
        GuideReader reader = new GuideReader(folder, day);
        List<Problem> problems = new ArrayList<>();
        List<Path> files = files(reader, problems);
        if (!Files.isDirectory(folder)) {
            return Guide.of(List.copyOf(good.values()), problems, List.copyOf(good.keySet()));
        }
        Map<Path, Cached> now =
                files.parallelStream().collect(Collectors.toMap(file -> file, file -> read(file, reader)));
        cache.clear();
        cache.putAll(now);
        List<Parsed> parsed = files.stream().map(file -> now.get(file).parsed()).toList();
        Guide guide = reader.guide(parsed, problems, good);
        good = guide.files().stream().collect(Collectors.toMap(Parsed::path, file -> file));
        return guide;
    }

    /** What the folder lists; a known file counts as gone only if it still is a moment later, as editors delete and rename. */
    private List<Path> files(GuideReader reader, List<Problem> problems) {
        Set<Path> files = new TreeSet<>(reader.files(problems));
        for (int look = 0; look < LOOKS && !files.containsAll(cache.keySet()); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(UNSETTLED_MILLIS));
            cache.keySet().stream().filter(Files::exists).forEach(files::add);
        }
        return List.copyOf(files);
    }

    private Cached read(Path file, GuideReader reader) {
        Stamp stamp = Stamp.of(file);
        Cached known = cache.get(file);
        if (known != null && stamp != null && stamp.equals(known.stamp())) {
            return known;
        }
        boolean settled =
                stamp != null && stamp.written().plusMillis(UNSETTLED_MILLIS).isBefore(Instant.now());
        Parsed parsed = reader.parse(file);
        // Here, side by side and once: until it is asked for, the file's bytes are kept
        parsed.hash().toString();
        return new Cached(settled ? stamp : null, parsed);
    }

    /** @param stamp null for a file that has to be read again next time */
    private record Cached(Stamp stamp, Parsed parsed) {}

    /** What tells one state of a file from the next; a replaced file has another key. */
    private record Stamp(Instant written, long size, String key) {

        /** Null if the file cannot be looked at. */
        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(
                        attributes.lastModifiedTime().toInstant(),
                        attributes.size(),
                        String.valueOf(attributes.fileKey()));
            } catch (IOException e) {
                return null;
            }
        }
    }
}
