package io.rolebook.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes all files of an import or none: each is written beside its place first, under a name that the guide does not read, and
 * takes its place when all have been written.
 */
record FilesToWrite(ContentDirectory content, Map<String, byte[]> bytesByPath) {

    void write() {
        Map<Path, Path> staged = new LinkedHashMap<>();
        List<Path> newFolders = new ArrayList<>();
        Path current = content.folder();
        try {
            for (Map.Entry<String, byte[]> each : bytesByPath.entrySet()) {
                current = content.file(each.getKey());
                makeFolders(current.getParent(), newFolders);
                Path beside = current.resolveSibling("." + current.getFileName() + ".import");
                staged.put(beside, current);
                Files.write(beside, each.getValue());
            }
            for (Map.Entry<Path, Path> each : staged.entrySet()) {
                current = each.getValue();
                Files.move(each.getKey(), current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            cleanUp(staged, newFolders);
            throw new ImportException(current + " cannot be written; nothing was changed", e);
        }
    }

    /** Remembers which folders were missing, the outermost first. */
    private static void makeFolders(Path folder, List<Path> newFolders) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolders(folder.getParent(), newFolders);
            Files.createDirectory(folder);
            newFolders.add(folder);
        }
    }

    private static void cleanUp(Map<Path, Path> staged, List<Path> newFolders) {
        List<Path> leftOver = new ArrayList<>(staged.keySet());
        for (int i = newFolders.size() - 1; i >= 0; i--) {
            leftOver.add(newFolders.get(i));
        }
        for (Path path : leftOver) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // The message already names the file that could not be written, which is what an editor can fix
            }
        }
    }
}
