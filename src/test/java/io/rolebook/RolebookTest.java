package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a whole process, as an editor or a workflow runs them. */
class RolebookTest {

    @Test
    void checkOfSoundContent_exitsWith0() throws Exception {
        Run run = run(List.of(), "check", Sample.CONTENT.toString());

        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.output()).contains("files checked: no errors");
    }

    @Test
    void checkOfBrokenContent_exitsWith1AndSaysWhere() throws Exception {
        Run run = run(
                List.of("-Dfile.encoding=US-ASCII"),
                "check",
                Sample.BROKEN.resolve("text-outside-takeaways").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("roles/nurse.md:7:1: error: text outside the list (make it an item, '- …')");
    }

    @Test
    void misuse_exitsWith2() throws Exception {
        assertThat(run(List.of(), "check", "no-such-folder").code()).isEqualTo(2);
        assertThat(run(List.of(), "chekc").code()).isEqualTo(2);
    }

    /** Anchors were spelled with a Turkish ı, and the page that links to one was left out. */
    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "lt"})
    void languageOfTheMachine_changesNothing(String language) throws Exception {
        Run run = run(List.of("-Duser.language=" + language), "check", Sample.CONTENT.toString());

        assertThat(run.output()).contains("no errors, no warnings");
    }

    /** The guide publishes a page on the day on which the check calls it published, in one zone for both. */
    @Test
    void dayBegins_whereTheSettingSays(@TempDir Path folder) throws Exception {
        String ahead = "-Drolebook.time-zone=Etc/GMT-14";
        String behind = "-Drolebook.time-zone=Etc/GMT+12";
        LocalDate first = LocalDate.now(ZoneId.of("Etc/GMT-14"));
        Path roles = Files.createDirectories(folder.resolve("roles"));
        Files.writeString(
                roles.resolve("nurse.md"),
                "---\ntitle: Nurse\nsummary: Cares.\naccept: [{ rule: no-family, why: x }]\nchanges:\n  - { date: "
                        + first + ", kind: text, what: All }\n---\n");

        assertThat(run(List.of(ahead), "check", folder.toString()).output()).doesNotContain("still to come");
        assertThat(run(List.of(behind), "check", folder.toString()).output()).contains("still to come");
        assertThat(run(List.of("-Drolebook.time-zone=Nowhere"), "check", folder.toString()))
                .matches(run -> run.code() == 2 && run.output().contains("no time zone 'Nowhere'"));
    }

    private record Run(int code, String output) {}

    private static Run run(List<String> settings, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        line.addAll(settings);
        line.addAll(List.of("@" + classPath(), Rolebook.class.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    /** In a file, as the system tells no command line of more than 4,096 bytes. */
    private static Path classPath() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "class-path", "");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "-cp \"" + System.getProperty("java.class.path") + "\"");
    }
}
