package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesIndexTest {

    private static final Showing READERS = new Showing(Sample.TODAY, false);
    private static final Showing EDITORS = new Showing(Sample.TODAY, true);

    @TempDir
    Path folder;

    @Test
    void aSkill_isFoundByAnyOfItsNames_howeverWritten() throws IOException {
        skill("a", "Triage", "aliases: [First look]\nhidden-aliases: [triaging]");
        skill("b", "Sorting", "");

        NamesIndex names = index(READERS);

        assertThat(names.skillCalled(" TRIAGE ")).isEqualTo("a");
        assertThat(names.skillCalled("first look")).isEqualTo("a");
        assertThat(names.skillCalled("Triaging")).isEqualTo("a");
        assertThat(names.skillCalled("sorting")).isEqualTo("b");
        assertThat(names.skillCalled("juggling")).isNull();
    }

    @Test
    void skillsThatAreNotThere_areLeftOut() throws IOException {
        skill("a", "Triage", "");

        assertThat(index(READERS).skills(List.of("a", "a", "b")))
                .containsOnlyKeys("a")
                .hasEntrySatisfying("a", skill -> assertThat(skill.title()).isEqualTo("Triage"));
    }

    @Test
    void aDraft_isNamedToEditorsAlone() throws IOException {
        skill("a", "Triage", "draft: true");

        assertThat(index(READERS).skills()).isEmpty();
        assertThat(index(READERS).skillCalled("triage")).isNull();
        assertThat(index(EDITORS).skills().get("a").title()).isEqualTo("Triage (draft)");
    }

    @Test
    void aRole_isFoundByWhatItAloneIsCalled_neverByAnothersTitle() throws IOException {
        role("cook", "Cook", "aliases: [Kitchen hand, Baker, Chef]\nhidden-aliases: [coock]");
        role("baker", "Baker", "aliases: [Bread-maker, Chef]");

        NamesIndex names = index(READERS);

        assertThat(names.roleCalled("kitchen_hand")).isEqualTo("cook");
        assertThat(names.roleCalled("COOCK")).isEqualTo("cook");
        assertThat(names.roleCalled("bread maker")).isEqualTo("baker");
        assertThat(names.roleCalled("chef")).as("both").isEmpty();
        assertThat(names.roleCalled("baker")).as("a title").isEmpty();
        assertThat(names.roleCalled("juggler")).isEmpty();
    }

    private void role(String slug, String title, String more) throws IOException {
        Files.createDirectories(folder.resolve("families"));
        Files.writeString(folder.resolve("families/food.md"), "---\ntitle: Food\nsummary: So.\n---\n\nIt is.\n");
        Path file = Files.createDirectories(folder.resolve("roles")).resolve(slug + ".md");
        Files.writeString(
                file,
                "---\ntitle: " + title + "\nsummary: So.\nfamily: food\n" + more + "\n---\n\n## Overview\nIt is.\n");
    }

    private NamesIndex index(Showing showing) {
        Guide guide = Sample.guide(folder);
        assertThat(guide.hasErrors()).as("%s", guide.problems()).isFalse();
        return new NamesIndex(guide.documents().toList(), showing);
    }

    private void skill(String slug, String title, String more) throws IOException {
        Path file = Files.createDirectories(folder.resolve("skills")).resolve(slug + ".md");
        Files.writeString(
                file, "---\ntitle: " + title + "\nsummary: So.\nkind: technical\n" + more + "\n---\n\nIt is.\n");
    }
}
