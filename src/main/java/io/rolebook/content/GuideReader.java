package io.rolebook.content;

import io.rolebook.content.check.CrossCheck;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a content folder as a guide: every file on its own and in parallel, then all of them against each other. */
public final class GuideReader {

    private final Path folder;
    private final LocalDate today;
    private final FileParser parser;

    /** @param today the day that decides what is overdue and what is published */
    public GuideReader(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
        this.parser = new FileParser(today);
    }

    /** The guide; a file with an error is left out of it, and its problems are in the list. */
    public Guide read() {
        List<Problem> problems = new ArrayList<>();
        List<Parsed> parsed = files(problems).parallelStream().map(this::parse).toList();
        return guide(parsed, problems, Map.of());
    }

    /**
     * The files held against each other.
     *
     * @param problems those of the folder itself; those of the files are added
     * @param before by path, what was good the last time: a file that is broken now keeps it
     */
    Guide guide(List<Parsed> parsed, List<Problem> problems, Map<String, Parsed> before) {
        parsed.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(new CrossCheck(parsed, Guide.OWN_PAGES, Guide.TAKEN, today).problems());
        Set<String> broken = new HashSet<>();
        problems.stream().filter(Problem::isError).forEach(problem -> broken.add(problem.path()));
        List<Parsed> good = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Parsed file : parsed) {
            if (file.document() != null && !broken.contains(file.path())) {
                good.add(file);
            } else if (before.containsKey(file.path())) {
                good.add(before.get(file.path()));
                kept.add(file.path());
            }
        }
        return Guide.of(good, problems, kept);
    }

    List<Path> files(List<Problem> problems) {
        return ContentFolder.files(folder, problems);
    }

    Parsed parse(Path file) {
        String path = ContentFolder.relative(folder, file);
        Kind kind = Kind.inFolder(path.substring(0, path.indexOf('/'))).orElseThrow();
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
                return parser.unreadable(kind, path);
            }
            long size = Files.size(file);
            if (size > SourceFile.LARGEST) {
                return parser.tooLarge(kind, path, size);
            }
            return parser.parse(kind, path, Files.readAllBytes(file));
        } catch (IOException e) {
            return parser.unreadable(kind, path);
        } catch (RuntimeException | StackOverflowError e) {
            return parser.notUnderstood(kind, path);
        }
    }
}
