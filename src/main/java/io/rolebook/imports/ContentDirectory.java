package io.rolebook.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.statistics.Table;
import io.rolebook.content.statistics.TableFile;
import io.rolebook.content.statistics.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The content folder that an import reads and writes. Paths are below the folder, with forward slashes. */
record ContentDirectory(Path folder) {

    static ContentDirectory open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ImportException("there is no folder '" + folder + "'; name the content folder with --dir");
        }
        return new ContentDirectory(folder);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    Optional<byte[]> bytes(String path) {
        try {
            return Files.exists(file(path)) ? Optional.of(Files.readAllBytes(file(path))) : Optional.empty();
        } catch (IOException e) {
            throw new ImportException(file(path) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** An existing table; one with a fault is refused, since its rows would be lost. */
    Optional<Table> table(String source, TableKind kind) {
        String path = CsvTable.path(source, kind);
        return bytes(path).map(bytes -> sound(TableFile.read(path, bytes)));
    }

    /** The facts of a Markdown file, which the check holds against their schema. */
    Optional<JsonNode> facts(String path) {
        return bytes(path).map(bytes -> facts(path, bytes));
    }

    static JsonNode facts(String path, byte[] bytes) {
        Problems problems = new Problems(path);
        return SourceFile.read(path, bytes, problems)
                .flatMap(file -> FrontMatter.read(file, problems))
                .orElseThrow(() -> broken(problems.found()))
                .json();
    }

    private static Table sound(TableFile file) {
        if (file.table() == null) {
            throw broken(file.problems());
        }
        return file.table();
    }

    private static ImportException broken(List<Problem> problems) {
        return new ImportException(problems.get(0) + "; fix this first");
    }

    /** The paths of the Markdown files directly in a folder such as {@code sources}, sorted. */
    List<String> documents(String kind) {
        if (!Files.isDirectory(file(kind))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(file(kind))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.startsWith(".") && !name.startsWith("_"))
                    .sorted()
                    .map(name -> kind + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new ImportException(file(kind) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes all files of an import or none: each is written beside its place first, under a name that the guide does not read, and
     * takes its place when all have been written.
     */
    void write(Map<String, byte[]> bytesByPath) {
        Map<Path, Path> staged = new LinkedHashMap<>();
        Deque<Path> made = new ArrayDeque<>();
        Path current = folder;
        try {
            for (Map.Entry<String, byte[]> each : bytesByPath.entrySet()) {
                current = file(each.getKey());
                makeFolders(current.getParent(), made);
                Path beside = current.resolveSibling("." + current.getFileName() + ".import");
                made.push(beside);
                staged.put(beside, current);
                Files.write(beside, each.getValue());
            }
            for (Map.Entry<Path, Path> each : staged.entrySet()) {
                current = each.getValue();
                Files.move(each.getKey(), current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            made.forEach(ContentDirectory::delete);
            throw new ImportException(current + " cannot be written; nothing was changed", e);
        }
    }

    /** Remembers which folders were missing, the innermost first. */
    private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolders(folder.getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The message already names the file that could not be written, which is what an editor can fix
        }
    }
}
