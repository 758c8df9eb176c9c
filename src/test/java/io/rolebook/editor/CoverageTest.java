package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.SectionKind;
import io.rolebook.editor.Coverage.RoleCoverage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    @TempDir
    Path folder;

    @Test
    void wordsAreCounted_factsAreSeen_andWhatIsMissingIsMissing() {
        RoleCoverage nurse = only(Guides.role(
                "Nurse",
                "environment: [office]\n",
                "## Overview\nFour words stand here.\n\n## Questions\n### Is it hard?\nYes, very.\n"));

        assertThat(nurse.sections().get(SectionKind.OVERVIEW)).isEqualTo(new Extent(4, false));
        assertThat(nurse.sections().get(SectionKind.QUESTIONS)).isEqualTo(new Extent(2, false));
        assertThat(nurse.sections().get(SectionKind.WORK_SETTING)).isEqualTo(new Extent(0, true));
        assertThat(nurse.sections().get(SectionKind.PAY).isMissing()).isTrue();
        assertThat(nurse.words()).isEqualTo(6);
        assertThat(nurse.missing()).isEqualTo(SectionKind.values().length - 3);
    }

    @Test
    void table_hasAColumnForEachSection() {
        only(Guides.role("Nurse", "environment: [office]\n", "## Overview\nFour words stand here.\n"));
        Table table = Coverage.of(Sample.guide(folder)).table();

        assertThat(table.columns()).startsWith("File", "Role", "Missing", "All words", "Overview");
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .hasSize(table.columns().size() - 1)
                .extracting(Cell::text)
                .startsWith("Nurse")
                .contains("4", "facts", "missing"));
    }

    @Test
    void withdrawnRole_isNotCounted() {
        assertThat(Coverage.of(Sample.guide()).roles())
                .extracting(role -> role.file().slug())
                .contains("nurse")
                .doesNotContain("leech-collector");
    }

    private RoleCoverage only(String role) {
        List<RoleCoverage> roles =
                Coverage.of(Guides.of(folder, "roles/nurse.md", role)).roles();
        assertThat(roles).hasSize(1);
        return roles.get(0);
    }
}
