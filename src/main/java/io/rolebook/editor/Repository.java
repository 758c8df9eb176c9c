package io.rolebook.editor;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository that a folder belongs to. */
final class Repository {

    private Repository() {}

    /** The nearest folder around this one that holds {@code .git}, or the working directory. */
    static Path around(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        for (Path path = absolute; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve(".git"))) {
                return path;
            }
        }
        return Path.of("").toAbsolutePath();
    }
}
