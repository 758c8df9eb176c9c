package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final Path ERRORS = Sample.BROKEN.resolve("unknown-key");
    private static final Path WARNINGS = Sample.BROKEN.resolve("unknown-section");

    @TempDir
    Path content;

    @Test
    void soundContent_is0_andSaysSo() {
        CommandRun run = CommandRun.of("check", Sample.CONTENT, "--strict");

        assertThat(run).isEqualTo(new CommandRun(0, "", "21 files checked: no errors, no warnings\n"));
    }

    @Test
    void errors_are1_andAreToldAsTheReaderFindsThem() throws IOException {
        CommandRun run = CommandRun.of("check", ERRORS);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Files.readString(ERRORS.resolve("expected.txt")));
        assertThat(run.err()).isEqualTo("1 file checked: 4 errors, no warnings\n");
    }

    @Test
    void warnings_are0_unlessStrict() {
        assertThat(CommandRun.of("check", WARNINGS).exit()).isZero();
        assertThat(CommandRun.of("check", WARNINGS).err()).isEqualTo("1 file checked: no errors, 2 warnings\n");
        assertThat(CommandRun.of("check", "--strict", WARNINGS).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check --nonsense", "check a b", "check --format xml", "check no/such/folder", "chekc", "new"})
    void misuse_is2_andSaysWhat(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void folderWithoutPages_is2_andSaysWhichToName() throws IOException {
        for (Path folder : new Path[] {Sample.CONTENT.resolve("roles"), content}) {
            CommandRun run = CommandRun.of("check", folder);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("there are no pages in '" + folder
                            + "'; name the folder that holds roles, skills and sources\n");
        }
    }

    @Test
    void problems_areSortedByFileAndPlace() throws IOException {
        for (String name : new String[] {"b", "a", "c"}) {
            write("roles/" + name + ".md", "---\ntitle: Nurse\nsumary: x\nfamily: none\n---\nText.\n");
        }
        write("families/a.md", "nothing");

        assertThat(CommandRun.of("check", content).out().lines().map(line -> line.replaceFirst(": .*", "")))
                .containsExactly(
                        "families/a.md:1:1",
                        "roles/a.md:2:1",
                        "roles/a.md:3:1",
                        "roles/a.md:4:9",
                        "roles/a.md:6:1",
                        "roles/b.md:2:1",
                        "roles/b.md:3:1",
                        "roles/b.md:4:9",
                        "roles/b.md:6:1",
                        "roles/c.md:2:1",
                        "roles/c.md:3:1",
                        "roles/c.md:4:9",
                        "roles/c.md:6:1");
    }

    @Test
    void json_isOneArrayOfAllProblems() throws IOException {
        write("roles/nurse.md", "---\ntitle: Nurse\nsumary: \"x\"\n---\n");

        JsonNode problems = new ObjectMapper()
                .readTree(CommandRun.of("check", content, "--format", "json").out());

        assertThat(problems).hasSize(2);
        assertThat(problems.get(1).toString())
                .isEqualTo("{\"path\":\"roles/nurse.md\",\"line\":3,\"column\":1,\"severity\":\"error\","
                        + "\"what\":\"unknown key 'sumary'\",\"mend\":\"did you mean 'summary'?\"}");
        assertThat(CommandRun.of("check", Sample.CONTENT, "--format=json").out().strip())
                .isEqualTo("[ ]");
    }

    @Test
    void github_isAnAnnotationAProblem_withPathsOfTheRepository() throws IOException {
        Files.createDirectories(content.resolve(".git"));
        write("guide/content/roles/nurse, 100%.md", "---\ntitle: Nurse\nsummary: 100%\nfamily: [\"a\\nb\"]\n---\n");

        assertThat(CommandRun.of("check", content.resolve("guide/content"), "--format", "github")
                        .out())
                .isEqualTo(
                        """
                        ::error file=guide/content/roles/nurse%2C 100%25.md,line=1,col=1::the file name 'nurse, 100%25.md' \
                        cannot be an address (rename it to 'nurse-100.md')
                        ::error file=guide/content/roles/nurse%2C 100%25.md,line=4,col=9::this list does not fit 'family' \
                        (must be lower-case letters and digits with single hyphens, such as 'data-engineer')
                        """);
    }

    @Test
    void help_is0() {
        assertThat(CommandRun.of("--help").out()).contains("check", "new", "the guide", "is served");
        assertThat(CommandRun.of("check", "--help").out()).contains("--strict", "--format", "--links", "content-dir");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
