package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Document;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.statistics.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The sample guide, typed into by a cat. Whatever comes, nothing is thrown, every problem has a place in its file and a mend,
 * and a file that nobody touched says what it said before.
 */
@PropertyDefaults(tries = 400)
class MutatedContentTest {

    private static final Map<String, byte[]> SAMPLE = sample();
    private static final Map<String, Document> DOCUMENTS =
            Sample.guide().documents().collect(Collectors.toMap(Document::path, document -> document));
    private static final List<String> TYPED = List.of(
            "\t",
            " ",
            "  ",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "---\n",
            "---",
            "...",
            ": ",
            ":",
            "- ",
            "#",
            "## ",
            "### ",
            "# ",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "|",
            "|-|\n",
            ">",
            "<",
            "<!--",
            "-->",
            "<b>",
            "&",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~~~\n",
            "\"",
            "'",
            "\\",
            "!",
            "?",
            "%",
            "@",
            "[^",
            "[^x]",
            "[^1]: ",
            "[x](",
            "](/roles/",
            "/skills/x#y",
            "$5,000",
            "50%",
            "null",
            "true",
            "~",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "2026-02-30",
            "0x1F",
            "\0",
            "\u0001",
            "\u001B",
            "\u007F",
            "\u0085",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "ß",
            "é",
            "護",
            "😀",
            "â€™",
            "donβt",
            "!!int ",
            "&a ",
            "*a",
            "<<: *a\n",
            "? ",
            "title: ",
            "source: x\n",
            "accept: [{ rule: no-family, why: x }]\n",
            "draft: true\n",
            "1. ",
            "***\n",
            "===\n",
            "    ");

    /** One thing that happens to a file: what, where in it from 0 to 1, how much of it, and what is typed. */
    record Slip(How how, double at, double to, String typed) {}

    enum How {
        DELETE_BYTES,
        DELETE_LINE,
        DUPLICATE_LINE,
        SWAP_LINES,
        INDENT_LINE,
        INSERT,
        INSERT_BYTE,
        REPLACE_CHARACTER,
        FLIP_BIT,
        CUT_OFF,
        REPEAT
    }

    @Provide
    Arbitrary<Slip> slips() {
        Arbitrary<Double> places =
                Arbitraries.doubles().between(0, true, 1, false).withoutEdgeCases();
        return Combinators.combine(Arbitraries.of(How.class), places, places, Arbitraries.of(TYPED))
                .as(Slip::new);
    }

    @Provide
    Arbitrary<List<Slip>> accidents() {
        return slips().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(SAMPLE.keySet());
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(DOCUMENTS.keySet());
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                SAMPLE.keySet().stream().filter(path -> path.endsWith(".csv")).toList());
    }

    @Property(tries = 2_000)
    void mutatedTable_isReadOrTold(@ForAll("tables") String path, @ForAll("accidents") List<Slip> slips) {
        byte[] bytes = mutated(SAMPLE.get(path), slips);

        TableFile table = TableFile.read(path, bytes);

        assertThat(table.table() == null).isEqualTo(table.problems().stream().anyMatch(Problem::isError));
        table.problems().forEach(problem -> assertHasPlaceAndMend(problem, bytes));
    }

    @Property(tries = 5_000)
    void mutatedFile_isReadOrTold(@ForAll("documents") String path, @ForAll("accidents") List<Slip> slips) {
        byte[] bytes = mutated(SAMPLE.get(path), slips);
        Kind kind = Kind.inFolder(path.substring(0, path.indexOf('/'))).orElseThrow();

        Parsed parsed = new FileParser(Sample.CONTEXT).parse(kind, path, bytes);

        assertThat(parsed.document() == null)
                .isEqualTo(parsed.problems().stream().anyMatch(Problem::isError));
        parsed.problems().forEach(problem -> assertHasPlaceAndMend(problem, bytes));
    }

    @Property
    void mutatedGuide_keepsAllThatIsGood(
            @ForAll("paths") String one,
            @ForAll("paths") String other,
            @ForAll("accidents") List<Slip> slips,
            @ForAll("accidents") List<Slip> more) {
        Map<String, byte[]> files = new HashMap<>(SAMPLE);
        files.put(one, mutated(files.get(one), slips));
        files.put(other, mutated(files.get(other), more));

        Guide guide = Folder.holding(files).guide();

        assertThat(guide.problems()).allSatisfy(problem -> {
            assertThat(problem.what()).doesNotContain("reader fails");
            if (files.containsKey(problem.path())) {
                assertHasPlaceAndMend(problem, files.get(problem.path()));
            }
        });
        Map<String, Document> now = guide.documents().collect(Collectors.toMap(Document::path, document -> document));
        List<String> broken = guide.problems().stream()
                .filter(Problem::isError)
                .map(Problem::path)
                .toList();
        boolean figuresAreTheSame =
                Stream.of(one, other).allMatch(path -> path.matches("(roles|skills|families|pages)/.*"));
        DOCUMENTS.forEach((path, before) -> {
            if (figuresAreTheSame && !path.equals(one) && !path.equals(other) && !broken.contains(path)) {
                assertThat(now.get(path)).as(path).isEqualTo(before);
            }
        });
    }

    @Property
    void anyBytes_areReadOrTold(@ForAll byte[] bytes) {
        Parsed parsed = new FileParser(Sample.CONTEXT).parse(Kind.ROLE, "roles/nurse.md", bytes);

        assertThat(parsed.document()).isNull();
        assertThat(parsed.problems()).isNotEmpty();
        parsed.problems().forEach(problem -> assertHasPlaceAndMend(problem, bytes));
    }

    @Property
    void anyFactsAndProse_areReadOrTold(@ForAll String facts, @ForAll String prose) {
        byte[] bytes = ("---\ntitle: Nurse\n" + facts + "\n---\n## Duties\n" + prose).getBytes(StandardCharsets.UTF_8);

        Parsed parsed = new FileParser(Sample.CONTEXT).parse(Kind.ROLE, "roles/nurse.md", bytes);

        parsed.problems().forEach(problem -> assertHasPlaceAndMend(problem, bytes));
    }

    private static void assertHasPlaceAndMend(Problem problem, byte[] bytes) {
        assertThat(problem.mend()).as(problem.toString()).isNotBlank();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        int line = problem.position().line();
        assertThat(line).as(problem.toString()).isBetween(1, Math.max(1, lines.length));
        assertThat(problem.position().column())
                .as(problem.toString())
                .isBetween(1, Math.max(1, lines[line - 1].length() + 1));
    }

    private static byte[] mutated(byte[] file, List<Slip> slips) {
        byte[] bytes = file;
        for (Slip slip : slips) {
            bytes = mutated(bytes, slip);
        }
        return bytes.length <= SourceFile.LARGEST ? bytes : Arrays.copyOf(bytes, SourceFile.LARGEST);
    }

    private static byte[] mutated(byte[] bytes, Slip slip) {
        int at = (int) (slip.at() * (bytes.length + 1));
        int to = (int) (slip.to() * (bytes.length + 1));
        byte[] typed = slip.typed().getBytes(StandardCharsets.UTF_8);
        return switch (slip.how()) {
            case DELETE_BYTES -> spliced(bytes, at, Math.min(bytes.length, at + 1 + to % 40), new byte[0]);
            case INSERT -> spliced(bytes, at, at, typed);
            case INSERT_BYTE -> spliced(bytes, at, at, new byte[] {(byte) (slip.to() * 256)});
            case REPLACE_CHARACTER -> spliced(bytes, at, Math.min(bytes.length, at + 1), typed);
            case FLIP_BIT -> flipped(bytes, at, (int) (slip.to() * 8));
            case CUT_OFF -> Arrays.copyOf(bytes, at);
            case REPEAT -> spliced(bytes, at, at, slip.typed().repeat(300).getBytes(StandardCharsets.UTF_8));
            default -> withLines(bytes, slip);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << bit);
        }
        return flipped;
    }

    private static byte[] withLines(byte[] bytes, Slip slip) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = (int) (slip.at() * lines.size());
        int to = (int) (slip.to() * lines.size());
        switch (slip.how()) {
            case DELETE_LINE -> lines.remove(at);
            case DUPLICATE_LINE -> lines.add(to, lines.get(at));
            case SWAP_LINES -> Collections.swap(lines, at, to);
            default -> lines.set(at, (to % 2 == 0 ? " " : "\t") + lines.get(at));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, Math.min(from, bytes.length));
        out.writeBytes(typed);
        out.write(bytes, Math.min(to, bytes.length), bytes.length - Math.min(to, bytes.length));
        return out.toByteArray();
    }

    private static Map<String, byte[]> sample() {
        try (Stream<Path> files = Files.walk(Sample.CONTENT)) {
            Map<String, byte[]> sample = new HashMap<>();
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|csv)"))
                    .toList()) {
                sample.put(Sample.CONTENT.relativize(file).toString(), Files.readAllBytes(file));
            }
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        Folder.delete();
    }

    /** A content folder on disk, of which only what changed is written again. */
    private static final class Folder {

        private static final Path PATH = temporary();
        private static final Map<String, byte[]> WRITTEN = new HashMap<>();

        static Folder holding(Map<String, byte[]> files) {
            files.forEach((path, bytes) -> {
                if (!Arrays.equals(WRITTEN.put(path, bytes), bytes)) {
                    write(PATH.resolve(path), bytes);
                }
            });
            return new Folder();
        }

        Guide guide() {
            return Sample.guide(PATH);
        }

        private static void write(Path file, byte[] bytes) {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("mutated-content");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void delete() throws IOException {
            try (Stream<Path> all = Files.walk(PATH)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
