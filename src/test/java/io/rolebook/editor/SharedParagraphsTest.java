package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedParagraphsTest {

    private static final String LONG = "You look after people who cannot look after themselves, day and night.";

    @TempDir
    Path folder;

    @Test
    void paragraphOnTwoPages_isFound_withTheHeadingsItStandsUnder() {
        Guide guide = Guides.of(
                folder,
                "roles/nurse.md",
                Guides.role("Nurse", "", "## Overview\n" + LONG + "\n\n## Pay\nLittle.\n"),
                "skills/care.md",
                "---\ntitle: Care\nkind: soft\nsummary: Looks after.\n---\n\n## What it is\nFirst.\n\n" + LONG + "\n");

        assertThat(SharedParagraphs.of(guide).rows())
                .allSatisfy(row -> assertThat(row.cells().get(1).text()).isEqualTo(LONG))
                .extracting(row -> row.path() + ":" + row.line())
                .containsExactly("roles/nurse.md:5", "skills/care.md:7");
    }

    @Test
    void caseAndLineBreaks_makeNoDifference() {
        assertThat(shared(LONG, LONG.toUpperCase(java.util.Locale.ROOT).replace("PEOPLE WHO", "PEOPLE\nWHO")))
                .isEqualTo(1);
    }

    @Test
    void itemsOfLists_count() {
        assertThat(shared("- " + LONG + "\n- Short.", LONG)).isEqualTo(1);
    }

    @Test
    void shortParagraphs_areAlikeByChance() {
        assertThat(shared("You are on your feet.", "You are on your feet.")).isZero();
    }

    @Test
    void paragraphTwiceOnOnePage_isNotShared() {
        assertThat(shared(LONG + "\n\n" + LONG, "Something else.")).isZero();
    }

    private int shared(String first, String second) {
        Guide guide = Guides.of(
                folder,
                "roles/nurse.md",
                Guides.role("Nurse", "", "## Overview\n" + first + "\n"),
                "roles/midwife.md",
                Guides.role("Midwife", "", "## Overview\n" + second + "\n"));
        return (int) SharedParagraphs.of(guide).rows().stream()
                .map(row -> row.cells().get(1))
                .distinct()
                .count();
    }
}
