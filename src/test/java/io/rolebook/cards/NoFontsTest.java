package io.rolebook.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server's Java may come without a screen, without fonts and without the libraries that read them. */
class NoFontsTest {

    private static final Path LOADED = Path.of("/proc/self/maps");

    @Test
    void drawing_loadsNoLibraryForFonts() throws IOException, InterruptedException {
        assumeTrue(Files.exists(LOADED), "only Linux tells which libraries a process has loaded");
        Process drawing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NoFontsTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = drawing.inputReader().lines().toList();

        assertThat(drawing.waitFor()).isZero();
        assertThat(lines).first().asString().startsWith("drawn ");
        assertThat(lines.subList(1, lines.size()))
                .anyMatch(library -> library.contains("libawt"))
                .noneMatch(library -> library.matches(".*(fontmanager|freetype|fontconfig).*"));
    }

    public static void main(String... arguments) throws IOException {
        Card card = Card.of("Rolebook", "Care", "Ward Nurse", "Looks after the patients of one ward.");
        System.out.println("drawn " + Drawing.png(card).length);
        try (Stream<String> loaded = Files.lines(LOADED)) {
            loaded.filter(line -> line.contains(".so"))
                    .map(line -> line.substring(line.lastIndexOf('/') + 1))
                    .distinct()
                    .forEach(System.out::println);
        }
    }
}
