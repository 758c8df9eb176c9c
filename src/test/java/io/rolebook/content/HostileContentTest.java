package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in the folder is a message or harmless: never a crash, never a hang, and never trouble for another file. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileContentTest {

    private static final int MOST = SourceFile.LARGEST;
    private static final String FACTS = "---\ntitle: Nurse\nsummary: Cares.\naccept: [{ rule: no-family, why: x }]\n";
    private static final Map<String, String> HOSTILE = new TreeMap<>();

    static {
        facts(
                "billion laughs",
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c]");
        facts("alias to itself", "aliases: &a [*a]");
        facts("merge key", "<<: { title: x }");
        facts("10,000 nested lists", "aliases: " + "[".repeat(10_000) + "]".repeat(10_000));
        facts("1,000 nested lists", "aliases: " + "[".repeat(1_000) + "]".repeat(1_000));
        facts("300 nested lists", "aliases: " + "[".repeat(300) + "]".repeat(300));
        facts("open brackets", "aliases: " + "[".repeat(MOST - 500));
        facts("open braces", "stack: " + "{a: ".repeat(25000));
        facts("nested block lists", "aliases:\n" + "- ".repeat(10_000) + "x");
        facts("25,000 keys", lines(25_000, "k%d: v"));
        facts("10,000 wrong items", "certifications:\n" + "- { source: 5 }\n".repeat(10000));
        facts("5,000 related roles", "related:\n" + lines(5_000, "  - { role: r%d, differs: x }"));
        facts("10,000 sources", "stack: { source: [" + lines(10_000, "s%d,") + "s], items: [A] }");
        facts("75,000 wrong words", "environment: [" + "a,".repeat(75000) + "b]");
        facts("long slug", "family: a" + "-a".repeat(50000));
        facts("long bad slug", "family: a" + "-a".repeat(50000) + "-");
        facts(
                "long bad address",
                "resources: [{ name: x, badge: free, items: [{ title: x, url: \"https://" + "x".repeat(125000)
                        + " \" }] }]");
        facts("long stack", "stack: { items: [\"" + "x".repeat(125000) + "(\"] }");
        facts("long number", "review-by: " + "9".repeat(125000));
        facts("long key", "x".repeat(125000) + ": y");
        facts("control characters", "family: \"\\e[31m\\0\\n::error::\\u2028\"");
        facts("quotes without end", "family: \"" + "x\\\"".repeat(50000));
        facts("only tabs", "\t".repeat(125000));
        facts("colons", "a: ".repeat(50000));
        facts("question marks", "? ".repeat(5000));
        facts("anchors", "&a ".repeat(25000));
        facts("tags", "title2: !!java.lang.Runtime x\nx: !!python/object/apply:os.system [rm]");
        body("one long line", "word ".repeat(MOST / 5 - 100));
        body("one long word", "x".repeat(MOST - 500));
        body("digits", "9".repeat(MOST - 500));
        body("digits and commas", "9,".repeat(MOST / 2 - 500));
        body("dollars", "$ ".repeat(MOST / 2 - 500));
        body("opening quotes", "“".repeat(MOST / 4));
        body("10,000 nested lists", lists(10_000));
        body("1,000 nested lists", lists(1_000));
        body("nested lists in a line", "- ".repeat(25000) + "x");
        body("nested quotes", "> ".repeat(25000) + "x");
        body("nested emphasis", "*a **b ".repeat(5000) + "x" + "** *".repeat(5000));
        body("nested emphasis, tight", "**".repeat(10_000) + "a" + "**".repeat(10_000));
        body("open emphasis", "*a _b ".repeat(25000));
        body("nested links", "[".repeat(25000) + "a" + "](/b)".repeat(25000));
        body("open brackets", "[".repeat(MOST - 500));
        body("open links", "[a](".repeat(MOST / 4 - 500));
        body("open images", "![".repeat(MOST / 2 - 500));
        body("open notes", "[^".repeat(MOST / 2 - 500));
        body("many notes", "[^a] ".repeat(25000));
        body("many definitions", lines(10_000, "[^%d]: x\n"));
        body("many references", lines(10_000, "[a%d]: /x"));
        body("open comments", "x <!-- ".repeat(MOST / 8));
        body("open instructions", "x <? ".repeat(MOST / 6));
        body("open declarations", "x <!A ".repeat(MOST / 7));
        body("open CDATA", "x <![CDATA[ ".repeat(MOST / 14));
        body("open tags", "<a b=\"".repeat(MOST / 7));
        body("backticks", backticks(650));
        body("entities", "&amp;".repeat(MOST / 6));
        body("addresses", "http://a.b/".repeat(MOST / 12));
        body("mail addresses", "a.b@".repeat(MOST / 5));
        body(
                "table of 10,000 columns",
                "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|b".repeat(10_000));
        body("wide and long table", "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|\n".repeat(75000));
        body("100,000 figures without a source", "9 %\n\n".repeat(50_000));
        body("1,000 equal headings", "## A\nx\n".repeat(1_000));
        body("10,000 headings", lines(10_000, "## Heading %d\nx\n"));
        body("12,500 equal headings", "### A\n".repeat(12500));
        body("25,000 list items", "## Key takeaways\n" + "- a\n".repeat(25000));
        body("15,000 labels", "## Duties\n### A\n" + "- Junior: a\n".repeat(15000));
        body("right to left", "\u202E\u2066 text \u0000 \uFFFE");
    }

    @TempDir
    Path content;

    static Stream<String> hostile() {
        return HOSTILE.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFile_isAMessageOrHarmless(String name) throws IOException {
        write("roles/hostile.md", HOSTILE.get(name));
        write("roles/midwife.md", FACTS.replace("Nurse", "Midwife") + "---\n## Overview\nHelps.\n");

        Guide guide = Sample.guide(content);

        assertThat(guide.roles()).anyMatch(role -> role.slug().equals("midwife"));
        assertThat(guide.problems())
                .allMatch(problem -> problem.path().equals("roles/hostile.md"))
                .noneMatch(problem -> problem.what().contains("reader fails"))
                .allMatch(problem -> problem.toString().length() < 1_000)
                .noneMatch(problem -> problem.toString().matches("(?s).*[\\p{Cntrl}\\u2028].*"));
    }

    @Test
    void binaryFile_isToldAtItsFirstOddByte() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(folder("roles").resolve("nurse.md"), bytes);

        assertThat(Sample.guide(content).problems())
                .singleElement()
                .hasToString("roles/nurse.md:1:2: error: not valid UTF-8 (save the file with the encoding UTF-8)");
    }

    @Test
    void fileOf50Megabytes_isNotOpened() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder("roles").resolve("nurse.md").toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(Sample.guide(content).problems())
                .singleElement()
                .hasToString("roles/nurse.md:1:1: error: the file is 50000 KB long"
                        + " (a page may have at most 262 KB; is this the right file?)");
    }

    @Test
    void pipe_isNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder("roles").resolve("nurse.md");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        assertThat(Sample.guide(content).problems())
                .singleElement()
                .hasToString("roles/nurse.md:1:1: error: the file cannot be opened"
                        + " (check its permissions, or the link it is)");
    }

    @Test
    void folderNamedLikeAFile_isAFolder() throws IOException {
        write("roles/ward.md/nurse.md", FACTS + "---\n");

        assertThat(Sample.guide(content).problems()).isEmpty();
        assertThat(Sample.guide(content).roles()).map(role -> role.path()).containsExactly("roles/ward.md/nurse.md");
    }

    @Test
    void foldersInACircle_areReadOnce() throws IOException {
        write("roles/nurse.md", FACTS + "---\n");
        Files.createSymbolicLink(content.resolve("roles/again"), content);
        Files.createSymbolicLink(content.resolve("skills"), Path.of("."));

        assertThat(Sample.guide(content).roles()).map(role -> role.slug()).containsExactly("nurse");
    }

    @Test
    void unreadableFileAndFolder_areTold() throws IOException {
        write("roles/nurse.md", FACTS + "---\n");
        write("skills/triage.md", "x");
        Files.setPosixFilePermissions(content.resolve("roles/nurse.md"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(content.resolve("skills"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(content.resolve("roles/nurse.md")), "root may read everything");

            assertThat(Sample.guide(content).problems())
                    .map(Problem::toString)
                    .containsExactly(
                            "roles/nurse.md:1:1: error: the file cannot be opened"
                                    + " (check its permissions, or the link it is)",
                            "skills:1:1: error: the folder cannot be opened (check its permissions)");
        } finally {
            Files.setPosixFilePermissions(content.resolve("skills"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void oddNames_areToldOnOneLine() throws IOException {
        for (String name :
                List.of("a\nb", "\u001B[31m", "::error::x", "a b", "%0A", "'", "$(x)", "-", "ß", "x".repeat(200))) {
            write("roles/" + name + ".md", FACTS + "---\n");
        }

        assertThat(Sample.guide(content).problems())
                .hasSize(9)
                .allMatch(problem -> problem.what().contains("cannot be an address"))
                .noneMatch(problem -> problem.toString().matches("(?s).*\\p{Cntrl}.*"));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(content.resolve(name));
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isLessThanOrEqualTo(MOST);
        Files.write(file, bytes);
    }

    private static void facts(String name, String facts) {
        HOSTILE.put("facts: " + name, FACTS + facts + "\n---\n");
    }

    private static void body(String name, String body) {
        HOSTILE.put("body: " + name, FACTS + "---\n## Overview\n" + body + "\n");
    }

    private static String lines(int count, String format) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(format.formatted(i)).append('\n');
        }
        return lines.toString();
    }

    /** Indented as deeply as a file has room for, then no further. */
    private static String lists(int depth) {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < depth && lists.length() < MOST - 3_000; i++) {
            lists.append("  ".repeat(Math.min(i, 500))).append("- a\n");
        }
        return lists.toString();
    }

    /** Runs of backticks of which no two are equally long, so that none closes another. */
    private static String backticks(int longest) {
        StringBuilder runs = new StringBuilder();
        for (int i = 1; i <= longest; i++) {
            runs.append("`".repeat(i)).append(' ');
        }
        return runs.toString();
    }
}
