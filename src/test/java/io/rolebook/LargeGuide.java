package io.rolebook;

import io.rolebook.content.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample guide with many more roles, each as large as the nurse. */
public final class LargeGuide {

    private LargeGuide() {}

    public static Path write(Path folder, int roles) {
        try (Stream<Path> files = Files.walk(Sample.CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Sample.CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            String nurse = Files.readString(Sample.CONTENT.resolve("roles/nurse.md"));
            for (int i = 1; i <= roles; i++) {
                Files.writeString(folder.resolve("roles/nurse-" + i + ".md"), another(nurse, i));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String another(String nurse, int number) {
        return nurse.replace("title: Ward Nurse\n", "title: Nurse of ward " + number + "\n")
                .replaceAll("(?m)^(aliases|hidden-aliases|redirects): .*\n|^.* address: ward-nurse .*\n", "")
                .replace("p50: 70000", "p50: " + (70000 + number));
    }
}
