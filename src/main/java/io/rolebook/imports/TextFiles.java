package io.rolebook.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads files by name out of a ZIP file, in any of its folders, or out of a folder. */
final class TextFiles {

    private TextFiles() {}

    /** Those of the wanted files that are there. */
    static Map<String, byte[]> in(Path file, List<String> wanted) {
        if (!Files.exists(file)) {
            throw new ImportException("there is no file or folder '" + file + "'");
        }
        try {
            return Files.isDirectory(file) ? inFolder(file, wanted) : inZip(file, wanted);
        } catch (IOException e) {
            throw new ImportException(file.getFileName() + " is neither a whole ZIP file nor a folder", e);
        }
    }

    private static Map<String, byte[]> inFolder(Path folder, List<String> wanted) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : wanted) {
            if (Files.isRegularFile(folder.resolve(name))) {
                files.put(name, Files.readAllBytes(folder.resolve(name)));
            }
        }
        return files;
    }

    private static Map<String, byte[]> inZip(Path file, List<String> wanted) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (wanted.contains(name)) {
                    files.put(name, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }
}
