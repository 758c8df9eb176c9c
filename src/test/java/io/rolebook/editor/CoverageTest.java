package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.SectionKind;
import io.rolebook.editor.Table.Cell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    @TempDir
    Path folder;

    @Test
    void wordsAreCounted_factsAreSeen_andWhatIsMissingIsMissing() {
        Table nurse = only(Guides.role(
                "Nurse",
                "environment: [office]\n",
                "## Overview\nFour words stand here.\n\n## Questions\n### Is it hard?\nYes, very.\n"));

        assertThat(text(nurse, SectionKind.OVERVIEW.label())).isEqualTo("4");
        assertThat(text(nurse, SectionKind.QUESTIONS.label())).isEqualTo("2");
        assertThat(text(nurse, SectionKind.WORK_SETTING.label())).isEqualTo("facts");
        assertThat(text(nurse, SectionKind.PAY.label())).isEqualTo("missing");
        assertThat(text(nurse, "All words")).isEqualTo("6");
        assertThat(text(nurse, "Missing")).isEqualTo(String.valueOf(SectionKind.values().length - 3));
    }

    @Test
    void table_hasAColumnForEachSection() {
        Table table = only(Guides.role("Nurse", "environment: [office]\n", "## Overview\nFour words stand here.\n"));

        assertThat(table.columns()).startsWith("File", "Role", "Missing", "All words", "Overview");
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .hasSize(table.columns().size() - 1)
                .extracting(Cell::text)
                .startsWith("Nurse")
                .contains("4", "facts", "missing"));
    }

    @Test
    void withdrawnRole_isNotCounted() {
        assertThat(Coverage.of(Sample.guide()).rows())
                .extracting(Table.Row::path)
                .contains("roles/nurse.md")
                .doesNotContain("roles/leech-collector.md");
    }

    private Table only(String role) {
        Guide guide = Guides.of(folder, "roles/nurse.md", role);
        Table table = Coverage.of(guide);
        assertThat(table.rows()).hasSize(1);
        return table;
    }

    private static String text(Table table, String column) {
        return table.rows()
                .get(0)
                .cells()
                .get(table.columns().indexOf(column) - 1)
                .text();
    }
}
