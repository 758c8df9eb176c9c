package io.rolebook.content;

import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.markdown.ProseRules;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Settings;
import io.rolebook.content.parse.Context;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.statistics.Fields;
import io.rolebook.content.statistics.Statistics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tests of content share: a day, the sample guide, and single files written in a test. */
public final class Sample {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Path CONTENT = Path.of("src/test/content");
    public static final Path PUBLISHED = Path.of("content");
    /** What the folder of a copy of the published content is called. */
    public static final Path COPY = Path.of("published-copy");

    public static final Path BROKEN = Path.of("src/test/content-broken");

    /** Of a file by itself, in a guide that counts in dollars and has no tables. */
    public static final Context CONTEXT = new Context(
            TODAY,
            new Settings("Rolebook", "", null, null, "USD", null, Levels.USUAL, true, List.of(), List.of(), Set.of()),
            Statistics.NONE);

    /** Of prose that names no figures of tables. */
    public static final ProseRules MARKED = new ProseRules(true, Fields.NONE);

    private static final String ROLE = "---\ntitle: Nurse\nsummary: Cares for people.\nfamily: care\n";

    private Sample() {}

    public static Guide guide() {
        return guide(CONTENT);
    }

    public static Guide guide(Path folder) {
        return new GuideReader(folder, today(folder)).read();
    }

    /** The day of a guide in tests: of the published content and of a copy of it, when it changed last. */
    public static LocalDate today(Path folder) {
        return folder.equals(PUBLISHED) || folder.endsWith(COPY) ? Published.LAST_CHANGE : TODAY;
    }

    /** Read once, when it is first asked for: there are more than a thousand files. */
    private static final class Published {
        static final LocalDate LAST_CHANGE = lastChange();
    }

    private static LocalDate lastChange() {
        Pattern updated = Pattern.compile("(?m)^updated: (\\d{4}-\\d{2}-\\d{2})$");
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> updated.matcher(read(file)).results())
                    .map(found -> LocalDate.parse(found.group(1)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the sample guide, so that a test can change it. */
    public static void copy(Path folder) throws IOException {
        copy(CONTENT, folder);
    }

    public static void copy(Path from, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** A role with this prose; its first line is line 6 of the file. */
    public static Parsed role(String prose) {
        return role(prose, "");
    }

    /** As {@link #role(String)}, with more lines of facts, the first of them line 5. */
    public static Parsed role(String prose, String facts) {
        byte[] bytes = (ROLE + facts + "---\n" + prose).getBytes(StandardCharsets.UTF_8);
        return new FileParser(CONTEXT).parse(Kind.ROLE, "roles/nurse.md", bytes);
    }

    /** The prose of a role without problems. */
    public static RoleBody roleBody(String prose) {
        Parsed role = role(prose);
        if (!role.problems().isEmpty()) {
            throw new AssertionError(role.problems());
        }
        return ((RoleDocument) role.document()).body();
    }

    /** A file with these facts and this prose; the facts begin on line 2. */
    public static SourceFile file(String facts, String prose) {
        return new SourceFile(
                "roles/nurse.md", "nurse", facts, prose, 2 + (int) facts.lines().count() + 1);
    }

    public static Problems noProblems() {
        return new Problems("roles/nurse.md");
    }

    /** As an editor reads them, without the file's name. */
    public static List<String> lines(Problems problems) {
        return lines(problems.found());
    }

    public static List<String> lines(Collection<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replace("roles/nurse.md:", ""))
                .toList();
    }
}
