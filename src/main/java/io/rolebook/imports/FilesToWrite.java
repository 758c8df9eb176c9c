package io.rolebook.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes all files of an import or none: each is written beside its place first, under a name that the guide does not read, and
 * takes its place when all have been written.
 */
record FilesToWrite(ContentDirectory content, Map<String, byte[]> bytesByPath) {

    void write() {
        Map<Path, Path> staged = new LinkedHashMap<>();
        Deque<Path> made = new ArrayDeque<>();
        Path current = content.folder();
        try {
            for (Map.Entry<String, byte[]> each : bytesByPath.entrySet()) {
                current = content.file(each.getKey());
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
            made.forEach(FilesToWrite::delete);
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
