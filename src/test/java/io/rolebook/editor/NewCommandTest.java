package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource({
        "role, Site Reliability Engineer, roles/site-reliability-engineer.md",
        "skill, C#, skills/csharp.md",
        "skill, C++, skills/cplusplus.md",
        "family, Food & Drink, families/food-and-drink.md",
        "source, An Unnamed Guide: 2026 (“the best”), sources/an-unnamed-guide-2026-the-best.md",
        "page, Über uns, pages/uber-uns.md",
        "ROLE, '  Straße\tkehren ', roles/strasse-kehren.md",
        "role, '[x] # {a: b}', roles/x-sharp-a-b.md",
        "role, 'True', roles/true.md",
        "role, 1984, roles/1984.md",
        "role, 'Say \"no\"', roles/say-no.md"
    })
    void newFile_isReadWithItsTitle_andHasNoErrors(String kind, String title, String path) throws IOException {
        CommandRun run = CommandRun.of("new", kind, title, "--dir", content);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).first().isEqualTo(content.resolve(path).toString());
        Guide guide = Sample.guide(content);
        assertThat(guide.problems()).noneMatch(Problem::isError);
        assertThat(documents(guide))
                .singleElement()
                .matches(document -> document.path().equals(path))
                .matches(document -> document.title().equals(title.strip().replace('\t', ' ')));
    }

    @Test
    void newRole_isADraft_andItsCommentsVanish() {
        CommandRun.of("new", "role", "Nurse", "--dir", content);

        RoleDocument role = Sample.guide(content).roles().get(0);

        assertThat(role.isPublished(Sample.TODAY)).isFalse();
        assertThat(role.facts().updated()).isEqualTo(Sample.TODAY);
        assertThat(role.words()).isZero();
        assertThat(Facet.values()).filteredOn(role::has).containsExactly(Facet.GLANCE);
    }

    @Test
    void newRole_explainsEverySectionAndWordThereIs() throws IOException {
        CommandRun.of("new", "role", "Nurse", "--dir", content);
        String text = Files.readString(content.resolve("roles/nurse.md"));

        assertThat(Arrays.stream(SectionKind.values()).map(kind -> "\n## " + kind.label() + "\n"))
                .allSatisfy(heading -> assertThat(text).contains(heading));
        JsonNode role = Schemas.of(Levels.USUAL.words()).document("role");
        assertThat(role.at("/properties/environment/items/enum"))
                .allSatisfy(word -> assertThat(text).contains(word.asText()));
        assertThat(Schemas.of(Levels.USUAL.words()).document("common").at("/$defs/educationLevel/enum"))
                .filteredOn(word -> !word.asText().matches("some-college|associate|certificate"))
                .allSatisfy(word -> assertThat(text).contains(word.asText()));
    }

    @Test
    void uncommentedFacts_fitTheSchema() throws IOException {
        CommandRun.of("new", "role", "Nurse", "--dir", content);
        Path file = content.resolve("roles/nurse.md");
        String facts = Files.readString(file)
                .replaceAll("(?m)^# ((?:  )*(?:- )?[a-z-]+:( .*)?|  +- \\{.*)$", "$1")
                .replaceAll("(?m)^(stress|review-by|pay unless): .*$", "");
        Files.writeString(file, facts);
        Files.writeString(content.resolve("guide.md"), "---\ncurrency: USD\n---\n");

        assertThat(Sample.guide(content).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::what)
                .allMatch(
                        what -> what.matches("unknown (source|skill|family|role) '.*|no table has the occupation .*"));
    }

    @Test
    void whatExists_isNeverOverwritten() throws IOException {
        CommandRun.of("new", "role", "Nurse", "--dir", content);
        Files.writeString(content.resolve("roles/nurse.md"), "mine");

        CommandRun again = CommandRun.of("new", "role", "nurse!", "--dir", content);

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("nurse.md is already there, and was left as it is");
        assertThat(content.resolve("roles/nurse.md")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "护士", "../.."})
    void titleWithoutAFileName_isRefused(String title) {
        CommandRun run = CommandRun.of("new", "role", title, "--dir", content);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("gives no file name");
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void endlessTitleAndMissingFolderAndUnknownKind_areRefused() {
        assertThat(CommandRun.of("new", "role", "x".repeat(81), "--dir", content)
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("new", "role", "x", "--dir", content.resolve("none"))
                        .err())
                .contains("there is no folder");
        assertThat(CommandRun.of("new", "rolle", "x", "--dir", content).exit()).isEqualTo(2);
    }

    private static Stream<Document> documents(Guide guide) {
        return guide.documents();
    }
}
