package io.rolebook.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was made of each file, kept for as long as the file does not change. */
final class FileCache<T> {

    /** A file written this recently may be written again without its time changing. */
    private static final long UNSETTLED_MILLIS = 20;

    /** How often a file that seems to be gone is looked for again. */
    private static final int LOOKS = 5;

    private final Map<Path, Cached<T>> cache = new HashMap<>();
    private Set<Path> outOfReach = Set.of();

    void clear() {
        cache.clear();
    }

    void retain(Predicate<Path> files) {
        cache.keySet().removeIf(files.negate());
    }

    /**
     * What was listed; a known file counts as gone only if it still is a moment later, as editors delete and rename.
     *
     * @param lost says which known files are out of reach rather than gone: they stay as they were
     */
    List<Path> present(List<Path> listed, Predicate<Path> lost) {
        Set<Path> files = new TreeSet<>(listed);
        outOfReach = cache.keySet().stream().filter(lost).collect(Collectors.toSet());
        files.addAll(outOfReach);
        for (int look = 0; look < LOOKS && !files.containsAll(cache.keySet()); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(UNSETTLED_MILLIS));
            cache.keySet().stream().filter(Files::exists).forEach(files::add);
        }
        cache.keySet().retainAll(files);
        return List.copyOf(files);
    }

    /** What is made of the files, in their order: of those that changed anew and in parallel. */
    List<T> read(Collection<Path> files, Function<Path, T> make) {
        Map<Path, Cached<T>> now =
                files.parallelStream().collect(Collectors.toMap(file -> file, file -> read(file, make)));
        cache.putAll(now);
        return files.stream().map(file -> now.get(file).made()).toList();
    }

    private Cached<T> read(Path file, Function<Path, T> make) {
        FileStamp stamp = FileStamp.of(file);
        Cached<T> known = cache.get(file);
        boolean isThere = stamp != null;
        if (known != null && (isThere ? stamp.equals(known.stamp()) : outOfReach.contains(file))) {
            return known;
        }
        boolean settled =
                isThere && stamp.written().plusMillis(UNSETTLED_MILLIS).isBefore(Instant.now());
        return new Cached<>(settled ? stamp : null, make.apply(file));
    }

    /** @param stamp null for a file that has to be read again next time */
    private record Cached<T>(FileStamp stamp, T made) {}
}
