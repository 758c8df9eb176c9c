package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectionsImportTest {

    @TempDir
    Path content;

    @TempDir
    Path folder;

    @BeforeEach
    void majorGroups() {
        ImportRun.of("bls-oews", MadeUpOews.national().write(folder.resolve("oews.xlsx")), content);
    }

    private ImportRun run(MadeUpWorkbook workbook) {
        return ImportRun.of("bls-ep", workbook.write(folder.resolve("ep.xlsx")), content);
    }

    @Test
    void occupationWorkbook_becomesTheOutlook() {
        ImportRun run = run(MadeUpProjections.occupation());

        assertThat(run.err()).isEmpty();
        Map<String, String> files = ImportRun.files(content);
        assertThat(files.get("statistics/bls-ep-2025-35/outlook.csv"))
                .isEqualTo(
                        """
                code,employment-from,employment-to,growth,openings
                00-0000,1000000,1031000,3.1,100000
                11-0000,500000,480000,-4.0,60000
                11-1011,309400,322700,4.3,22200
                11-1031,,,,
                """);
        assertThat(files.get("statistics/soc-2018/occupations.csv"))
                .contains("11-1011,Chief Executives,11-0000\n11-1031,Legislators,11-0000\n");
        assertThat(files.get("sources/bls-ep-2025-35.md"))
                .contains(
                        "title: Employment Projections 2025–35, Table 1.2\n",
                        "as-of: 2025\n",
                        "- { kind: outlook, classification: soc-2018, from: 2025, to: 2035 }\n",
                        "edition: 2025-35\n");
    }

    @Test
    void educationWorkbook_becomesAttainmentAndEntry() {
        assertThat(run(MadeUpProjections.education()).exit()).isZero();

        Map<String, String> files = ImportRun.files(content);
        assertThat(files.get("statistics/bls-ep-attainment-2022-23/attainment.csv"))
                .isEqualTo(
                        """
                code,level,share
                11-1011,associate,5.3
                11-1011,bachelor,40.7
                11-1011,doctorate,7.0
                11-1011,high-school,7.8
                11-1011,less-than-high-school,1.5
                11-1011,master,24.7
                11-1011,some-college,13.1
                """);
        assertThat(files.get("statistics/bls-ep-entry-2025/entry.csv"))
                .isEqualTo(
                        """
                code,education,experience,training
                11-1011,bachelor,five-years-or-more,none
                11-1031,certificate,none,internship
                """);
        assertThat(files.get("sources/bls-ep-attainment-2022-23.md"))
                .contains("as-of: 2023\n", "edition: \"2022–23\"\n");
        assertThat(files.get("sources/bls-ep-entry-2025.md")).contains("as-of: 2025\n", "edition: \"2025\"\n");
    }

    @Test
    void skillsWorkbook_becomesRanks_withAColumnASkill() {
        assertThat(run(MadeUpProjections.skills()).exit()).isZero();

        assertThat(ImportRun.files(content).get("statistics/bls-ep-skills-2025/skill-ranks.csv"))
                .isEqualTo(
                        """
                code,Adaptability,Fine motor
                11-1011,89,15
                """);
    }

    @Test
    void secondRun_changesNothing() {
        run(MadeUpProjections.education());
        Map<String, String> before = ImportRun.files(content);

        ImportRun again = run(MadeUpProjections.education());

        assertThat(again.out()).doesNotContain("written");
        assertThat(ImportRun.files(content)).isEqualTo(before);
    }
}
