package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class NameTest {

    @Inject
    Skills skills;

    @Inject
    RolesTogether roles;

    @Inject
    Reload reload;

    @TempDir
    Path folder;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void aSkill_isFoundByAnyOfItsNames_howeverWritten() throws IOException {
        skill("a", "Triage", "aliases: [First look]\nhidden-aliases: [triaging]");
        skill("b", "Sorting", "");
        skill("c", "Filing", "draft: true");
        load();

        assertThat(skills.called(
                        List.of(" TRIAGE ", "first look", "First-Look", "Triaging", "sorting", "juggling", "filing")))
                .containsOnly(
                        entry(" TRIAGE ", "a"),
                        entry("first look", "a"),
                        entry("First-Look", "a"),
                        entry("Triaging", "a"),
                        entry("sorting", "b"));
        assertThat(skills.called(List.of())).isEmpty();
    }

    @Test
    void skillsThatAreNotThere_areLeftOut() throws IOException {
        skill("a", "Triage", "");
        skill("c", "Filing", "draft: true");
        load();

        assertThat(skills.named(List.of("a", "b")))
                .containsOnlyKeys("a")
                .hasEntrySatisfying("a", skill -> assertThat(skill.title()).isEqualTo("Triage"));
        assertThat(skills.names()).containsOnlyKeys("a");
    }

    @Test
    void aRole_isFoundByWhatItAloneIsCalled_neverByAnothersTitle() throws IOException {
        role("cook", "Cook", "aliases: [Kitchen hand, Baker, Chef]\nhidden-aliases: [coock]");
        role("baker", "Baker", "aliases: [Bread-maker, Chef]");
        load();

        assertThat(roles.called(List.of("kitchen_hand", "COOCK", "bread maker", "chef", "baker", "juggler")))
                .as("neither what both are called nor a title")
                .containsOnly(entry("kitchen_hand", "cook"), entry("COOCK", "cook"), entry("bread maker", "baker"));
    }

    private void role(String slug, String title, String more) throws IOException {
        Files.createDirectories(folder.resolve("families"));
        Files.writeString(folder.resolve("families/food.md"), "---\ntitle: Food\nsummary: So.\n---\n\nIt is.\n");
        Path file = Files.createDirectories(folder.resolve("roles")).resolve(slug + ".md");
        Files.writeString(
                file,
                "---\ntitle: " + title + "\nsummary: So.\nfamily: food\n" + more + "\n---\n\n## Overview\nIt is.\n");
    }

    private void skill(String slug, String title, String more) throws IOException {
        Path file = Files.createDirectories(folder.resolve("skills")).resolve(slug + ".md");
        Files.writeString(
                file, "---\ntitle: " + title + "\nsummary: So.\nkind: technical\n" + more + "\n---\n\nIt is.\n");
    }

    private void load() {
        Guide guide = Sample.guide(folder);
        assertThat(guide.hasErrors()).as("%s", guide.problems()).isFalse();
        reload.with(guide);
    }
}
