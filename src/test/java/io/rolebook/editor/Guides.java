package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small guides written in a test. */
final class Guides {

    private Guides() {}

    /** @param pathsAndTexts in turn the path of a file and what it says */
    static Guide of(Path folder, String... pathsAndTexts) {
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            write(folder, pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return Sample.guide(folder);
    }

    static void write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Path written = Files.writeString(folder.resolve("written.tmp"), text);
            Files.move(written, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A role with these facts and this prose. */
    static String role(String title, String facts, String prose) {
        return "---\ntitle: " + title + "\nsummary: Works.\n" + facts + "---\n" + prose;
    }
}
