package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {

    @TempDir
    Path folder;

    @Test
    void everyRow_hasACellForEachColumn() {
        assertThat(Newsroom.tables(Sample.guide(), Sample.TODAY))
                .allSatisfy(table -> assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells())
                        .hasSize(table.columns().size() - 1)));
    }

    @Test
    void problems_haveErrorsFirst_andTheirLines() {
        Guide guide = Guides.of(
                folder, "roles/a.md", Guides.role("A", "", ""), "roles/b.md", Guides.role("B", "famly: care\n", ""));

        assertThat(rows(ProblemList.of(guide)))
                .first()
                .asString()
                .startsWith("roles/b.md:4 error, unknown key 'famly', did you mean 'family'?");
        assertThat(ProblemList.of(guide).about()).contains("1 error");
    }

    @Test
    void skillsAndSourcesThatNothingNames_areUnused() {
        Guide guide = Guides.of(
                folder,
                "roles/a.md",
                Guides.role("A", "needs:\n  must:\n    - { skill: used, tier: advanced }\n", ""),
                "skills/used.md",
                "---\ntitle: Used\nkind: soft\nsummary: Used.\n---\n",
                "skills/idle.md",
                "---\ntitle: Idle\nkind: soft\nsummary: Idle.\n---\n");

        assertThat(rows(Newsroom.unused(guide))).containsExactly("skills/idle.md:1 Idle, skill");
    }

    @Test
    void relatedRolesWithoutAPage_areListed_thoseWantedMostFirst() {
        Guide guide = Guides.of(
                folder,
                "roles/a.md",
                Guides.role("A", "related:\n  - { role: x, differs: X }\n  - { role: y, differs: Y }\n", ""),
                "roles/b.md",
                Guides.role("B", "related:\n  - { role: y, differs: Y }\n  - { role: a, differs: A }\n", ""));

        assertThat(rows(MissingRoles.of(guide)))
                .containsExactly("roles/a.md:6 A, y, 2", "roles/b.md:5 B, y, 2", "roles/a.md:5 A, x, 1");
    }

    @Test
    void lengths_countWords_andSayWhatReadersDoNotSee() {
        Guide guide = Guides.of(
                folder,
                "roles/a.md",
                Guides.role("A", "draft: true\n", "## Overview\nThree words here.\n"),
                "pages/about.md",
                "---\ntitle: About\nsummary: About.\n---\nTwo words.\n\n## More\nThree more words.\n");

        assertThat(rows(Newsroom.lengths(guide, Sample.TODAY)))
                .containsExactlyInAnyOrder(
                        "roles/a.md:1 A, role, Draft: not published, 3", "pages/about.md:1 About, page, published, 5");
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.path() + ":" + row.line() + " "
                        + String.join(
                                ", ", row.cells().stream().map(Table.Cell::text).toList()))
                .toList();
    }
}
