package io.rolebook.content;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problem.Severity;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the content files below a folder, and tells what an editor may take for one that is not read. */
final class ContentFolder {

    private static final Pattern NEARLY_MARKDOWN = Pattern.compile(
            "(.+?)\\.(md|markdown|mdown|mkd|mdx|md\\.txt|md\\.rtf|md\\.docx?)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_CONTENT = Set.of("README.md", "LICENSE.md");

    private static final String STATISTICS = "statistics";
    private static final List<String> FOLDERS =
            Stream.concat(Kind.folders().stream(), Stream.of(STATISTICS)).toList();

    private final Path folder;
    private final List<Problem> problems;
    private final List<Path> unopened = new ArrayList<>();

    private ContentFolder(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * What there is to read.
     *
     * @param unopened folders of which that is not known
     */
    record Found(List<Path> documents, List<Path> tables, List<Path> unopened) {

        Stream<Path> files() {
            return Stream.concat(documents.stream(), tables.stream());
        }
    }

    /** The files to read, sorted; what is wrong with the folders themselves is added to the problems. */
    static Found files(Path folder, List<Problem> problems) {
        ContentFolder content = new ContentFolder(folder, problems);
        List<Path> documents = content.documents();
        return new Found(documents, content.tables(), content.unopened);
    }

    /** Files {@code statistics/<source>/<kind>.csv}. */
    private List<Path> tables() {
        Path statistics = folder.resolve(STATISTICS);
        List<Path> tables = new ArrayList<>();
        for (Path source : Files.isDirectory(statistics) ? children(statistics) : List.<Path>of()) {
            if (isHidden(source.getFileName().toString())) {
                continue;
            }
            if (!Files.isDirectory(source)) {
                warn(source, "the file is not read here", "move it into a folder named as its source");
                continue;
            }
            for (Path file : children(source)) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") && !isHidden(name)) {
                    tables.add(file);
                } else if (!isHidden(name)) {
                    warn(file, "the file is not read here", "tables end in '.csv'");
                }
            }
        }
        return tables;
    }

    private List<Path> documents() {
        if (!Files.isDirectory(folder)) {
            add(
                    folder,
                    Severity.ERROR,
                    "there is no such folder",
                    "name the folder that holds roles, skills and sources");
            unopened.add(folder);
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (isHidden(name)) {
                continue;
            }
            if (!Files.isDirectory(child)) {
                misplaced(child, name);
            } else if (name.equals(STATISTICS)) {
                // Holds tables, not pages
                continue;
            } else if (Kind.inFolder(name).isPresent()) {
                files.addAll(below(child));
            } else {
                add(
                        child,
                        Severity.ERROR,
                        "unknown folder '" + name + "'",
                        Nearest.hint(name, FOLDERS, "known: " + String.join(", ", FOLDERS)));
            }
        }
        return files;
    }

    private void misplaced(Path file, String name) {
        if (!NOT_CONTENT.contains(name)
                && !name.equals(SettingsFile.NAME)
                && NEARLY_MARKDOWN.matcher(name).matches()) {
            warn(
                    file,
                    "the file is not read here",
                    "move it into one of " + String.join(", ", Kind.folders()) + ", or start its name with '_'");
        }
    }

    /** Links are followed only to files inside the content folder, so a cycle or an escaping link reads nothing. */
    private List<Path> below(Path directory) {
        List<Path> files = new ArrayList<>();
        for (Path path : children(directory)) {
            String name = path.getFileName().toString();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                files.addAll(isHidden(name) ? List.of() : below(path));
            } else if (name.endsWith(".md") && !isHidden(name)) {
                if (!NOT_CONTENT.contains(name)) {
                    files.add(path);
                }
            } else {
                unread(path, name);
            }
        }
        return files;
    }

    private void unread(Path path, String name) {
        if (name.equals(".md")) {
            warn(path, "the file has no name and is not read", "name it, such as 'nurse.md'");
        } else if (!isHidden(name) && Files.isDirectory(path)) {
            warn(path, "the folder is a link and is not read", "put the files themselves here");
        } else if (!isHidden(name)) {
            Matcher nearly = NEARLY_MARKDOWN.matcher(name);
            if (nearly.matches()) {
                warn(
                        path,
                        "the file is not read: its name does not end in '.md'",
                        "rename it to '" + nearly.group(1) + ".md', or start its name with '_'");
            }
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    private List<Path> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            add(directory, Severity.ERROR, "the folder cannot be opened", "check its permissions");
            unopened.add(directory);
            return List.of();
        }
    }

    private void warn(Path path, String what, String mend) {
        add(path, Severity.WARNING, what, mend);
    }

    private void add(Path path, Severity severity, String what, String mend) {
        problems.add(new Problem(relative(folder, path), Position.START, severity, what, mend));
    }

    /** The path below the content folder, with forward slashes on every system. */
    static String relative(Path folder, Path path) {
        return path.equals(folder)
                ? folder.toString()
                : folder.relativize(path).toString().replace('\\', '/');
    }
}
