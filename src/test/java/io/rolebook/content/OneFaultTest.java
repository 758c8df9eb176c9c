package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.rolebook.content.file.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault is told where it is: never also in the files that lean on the faulty one. */
class OneFaultTest {

    private static final List<UnaryOperator<String>> FAULTS = List.of(
            text -> "",
            text -> text + "\0",
            text -> text.replaceFirst("---\n", "---\nno colon\n"),
            text -> text.replaceFirst("---\n", "---\nstrange: yes\n"),
            text -> text.replaceFirst("---\n", "---\nstrange: [\n"),
            text -> text.replaceFirst("\n---\n", "\n"),
            text -> text.replaceFirst("\n([a-z-]+): [^\n]*\n", "\n$1:\n"),
            text -> text.replaceFirst(",", ",,"),
            text -> text.replaceFirst("code", "cod"),
            text -> text + "\"never closed\n");

    @TempDir
    Path folder;

    @Test
    void faultOfAFile_isToldThereAlone() throws IOException {
        Sample.copy(folder);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        SoftAssertions soft = new SoftAssertions();
        for (Path file : files) {
            String text = Files.readString(file);
            for (UnaryOperator<String> fault : FAULTS) {
                String faulty = fault.apply(text);
                if (!faulty.equals(text)) {
                    Files.writeString(file, faulty);
                    soft.assertThat(Sample.guide(folder).problems())
                            .as("%s: %s", file, StringUtils.difference(text, faulty))
                            .allMatch(problem -> file.endsWith(problem.path()));
                }
            }
            Files.writeString(file, text);
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/content", "src/test/content-abroad", "src/test/content-company"})
    void faultOfALineOfTheSettings_isToldThereAlone(String guide) throws IOException {
        Sample.copy(Path.of(guide), folder);
        Path file = folder.resolve("guide.md");
        List<String> lines = Files.readAllLines(file);
        int roles = Sample.guide(folder).roles().size();
        SoftAssertions soft = new SoftAssertions();
        for (int i = 1; i < lines.size() - 1; i++) {
            String line = lines.get(i);
            for (String broken : List.of(
                    "no colon\n" + line, "strange: key\n" + line, line + " {", line + "]", line.replace(":", ""))) {
                List<String> others = new ArrayList<>(lines);
                others.set(i, broken);
                Files.write(file, others);
                Guide read = Sample.guide(folder);
                soft.assertThat(read.problems()).as(broken).allMatch(problem -> problem.path()
                        .equals("guide.md"));
                soft.assertThat(read.roles()).as(broken).hasSize(roles);
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"families/care", "pages/about", "skills/patient-records", "sources/sample-survey"})
    void fileWithAWrongName_isTheOnlyFault(String name) throws IOException {
        Sample.copy(folder);
        Files.move(folder.resolve(name + ".md"), folder.resolve(name.replaceFirst("(?<=/)a|(?<=/.)a", "A") + ".md"));

        assertThat(Sample.guide(folder).problems())
                .singleElement()
                .asString()
                .contains("cannot be an address (rename it to '" + name.split("/")[1] + ".md')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"families", "pages", "roles", "skills", "sources", "statistics"})
    void folderThatCannotBeOpened_isTheOnlyFault(String name) throws IOException {
        Sample.copy(folder);
        Path closed = folder.resolve(name);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "root opens every folder");
        try {
            assertThat(Sample.guide(folder).problems())
                    .singleElement()
                    .extracting(Problem::path)
                    .isEqualTo(name);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
