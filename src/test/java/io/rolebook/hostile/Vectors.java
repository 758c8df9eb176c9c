package io.rolebook.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts that try to run a script or to break out of where they stand. */
final class Vectors {

    /** Where they come from stands in the file. */
    static final List<String> ALL = read();

    private Vectors() {}

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/hostile/xss.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
