package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.GuideReader;
import io.rolebook.content.Sample;
import io.rolebook.content.file.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is typed into the pages of a folder, what is imported of them passes the check. */
class MutatedPagesTest {

    private static final Path PAGES = Path.of("src/test/import-markdown/pages");
    private static final List<String> TYPED = List.of(
            "\n",
            "\n\n",
            "# ",
            "\n## ",
            "\n### ",
            "- ",
            "\n- ",
            "* ",
            "1. ",
            ":",
            ": ",
            "**",
            "_",
            "`",
            "```\n",
            "~~",
            "[",
            "]",
            "](",
            ")",
            "[^1]",
            "[^1]: ",
            "{",
            "}",
            "{median}",
            "{{",
            "}}",
            "<",
            ">",
            "<b>",
            "<div>\n",
            "<!--",
            "-->",
            "&nbsp;",
            "&#7;",
            "\u00A0",
            "\t",
            "    ",
            "|",
            "\n|-|\n",
            "---\n",
            "+++\n",
            "==\n",
            "$1,000",
            "5 %",
            "2024",
            "\"",
            "'",
            "\\",
            "\u0000",
            "https://",
            "[a](b)",
            "[a](https://)",
            "[a](/roles/x)",
            "![a](b)",
            "## Duties\n",
            "## FAQ\n",
            "## Path\n",
            "\n## Global outlook\n",
            "\n## Mistakes\n",
            "\n## A day in the life\n",
            "Senior: ",
            "Time: ",
            "#",
            "?",
            "…",
            "β",
            "!!! ",
            ":::",
            "> ");

    @Property(tries = 100)
    void whatIsWritten_passesTheCheck(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("pages");
        Path content = Files.createTempDirectory("content");
        try {
            mutate(random, folder);

            ImportRun run = ImportRun.of("markdown", folder, content);

            assertThat(run.err()).isEmpty();
            assertThat(new GuideReader(content, Sample.TODAY).read().problems())
                    .filteredOn(Problem::isError)
                    .isEmpty();
        } finally {
            delete(folder);
            delete(content);
        }
    }

    private static void mutate(Random random, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                StringBuilder text = new StringBuilder(Files.readString(file));
                for (int i = random.nextInt(12); i > 0; i--) {
                    int at = random.nextInt(text.length() + 1);
                    if (random.nextInt(3) == 0) {
                        text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                    } else {
                        text.insert(at, TYPED.get(random.nextInt(TYPED.size())));
                    }
                }
                Path copy = folder.resolve(PAGES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                // Half an emoji becomes a question mark
                Files.write(copy, text.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each :
                    new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
