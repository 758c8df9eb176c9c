package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideReaderTest {

    private static final String NURSE =
            """
            ---
            title: Nurse
            summary: Cares for people.
            accept: [{ rule: no-family, why: a sample }]
            needs:
              must: [{ skill: triage, tier: advanced }]
            ---
            """;
    private static final String TRIAGE = "---\ntitle: Triage\nkind: technical\nsummary: Who comes first.\n---\n";

    @TempDir
    Path content;

    @Test
    void missingFolder_isOneProblem() {
        Guide guide = Sample.guide(Path.of("no", "such", "folder"));

        assertThat(guide.problems())
                .singleElement()
                .hasToString("no/such/folder:1:1: error: there is no such folder"
                        + " (name the folder that holds roles, skills and sources)");
    }

    @Test
    void emptyFolder_isAnEmptyGuide() {
        assertThat(Sample.guide(content).problems()).isEmpty();
        assertThat(Sample.guide(content).roles()).isEmpty();
    }

    @Test
    void brokenSkill_doesNotBreakItsRoles() throws IOException {
        write("roles/nurse.md", NURSE);
        write("skills/triage.md", TRIAGE.replace("technical", "practical"));
        write("skills/listening.md", TRIAGE.replace("Triage", "Listening"));

        Guide guide = Sample.guide(content);

        assertThat(guide.roles()).map(Document::slug).containsExactly("nurse");
        assertThat(guide.skills()).map(Document::slug).containsExactly("listening");
        assertThat(guide.problems()).hasSize(1).allMatch(problem -> problem.path()
                .equals("skills/triage.md"));
    }

    @Test
    void brokenRole_doesNotMakeItsSkillsLookUnused() throws IOException {
        write("roles/nurse.md", NURSE.replace("summary", "sumary"));
        write("skills/triage.md", TRIAGE);

        assertThat(Sample.lines(Sample.guide(content).problems()))
                .containsExactly(
                        "2:1: error: 'summary' is missing (add 'summary: …')",
                        "3:1: error: unknown key 'sumary' (did you mean 'summary'?)");
    }

    @Test
    void filesBelowAFolder_areRead_andHiddenOnesAreNot() throws IOException {
        write("roles/ward/nurse.md", NURSE);
        write("skills/triage.md", TRIAGE);
        for (String hidden :
                new String[] {"roles/_draft.md", "roles/.nurse.md", "roles/README.md", "roles/notes.txt"}) {
            write(hidden, "not a role");
        }
        write("_archive/old.md", "not a role");
        write("README.md", "not a role");

        Guide guide = Sample.guide(content);

        assertThat(guide.problems()).isEmpty();
        assertThat(guide.roles()).map(Document::path).containsExactly("roles/ward/nurse.md");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
