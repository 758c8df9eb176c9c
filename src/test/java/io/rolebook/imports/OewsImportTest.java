package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OewsImportTest {

    private static final String PAY =
            """
            code,period,employment,p10,p25,p50,p75,p90,mean
            00-0000,,3000,30000,40000,50000,239200+,239200+,50001
            11-0000,,2000,60000,70000,80000,239200+,239200+,80001
            11-1011,,1500,70000,80000,90000,239200+,239200+,90001
            27-0000,,1000,20000,30000,40000,239200+,239200+,40001
            27-2011,hour,,16.50,20.00,29.05,97.95,115+,33.54
            """;

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void content() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
    }

    private ImportRun run(MadeUpWorkbook workbook) {
        return ImportRun.of("bls-oews", workbook.write(folder.resolve("oews.xlsx")), content);
    }

    @Test
    void nationalWorkbook_becomesPay_theListOfCodes_andTheirSources() throws IOException {
        ImportRun run = run(MadeUpOews.national());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                statistics/soc-2018/occupations.csv: written, 5 rows
                sources/soc-2018.md: written; add what the publisher's file does not say, such as 'published'
                statistics/bls-oews-2026/pay.csv: written, 5 rows
                sources/bls-oews-2026.md: written; add what the publisher's file does not say, such as 'published'
                """);
        Map<String, String> files = ImportRun.files(content);
        assertThat(files.get("statistics/bls-oews-2026/pay.csv")).isEqualTo(PAY);
        assertThat(files.get("statistics/soc-2018/occupations.csv"))
                .isEqualTo(
                        """
                code,title,group
                00-0000,All Occupations,
                11-0000,Management Occupations,00-0000
                11-1011,Chief Executives,11-0000
                27-0000,"Arts, Design, Entertainment, Sports, and Media Occupations",00-0000
                27-2011,Actors,27-0000
                """);
        assertThat(files.get("sources/bls-oews-2026.md"))
                .contains(
                        "\nretrieved: 2026-11\nas-of: 2026-05\n",
                        "\nall-occupations: \"00-0000\"\ntables:\n"
                                + "  - { kind: pay, classification: soc-2018, currency: USD }\n",
                        "\nseries: bls-oews\nedition: May 2026\nupdated: 2026-11-22\n")
                .doesNotContain("{edition}");
    }

    @Test
    void secondRun_changesNothing() {
        run(MadeUpOews.national());
        Map<String, String> before = ImportRun.files(content);

        ImportRun again = run(MadeUpOews.national());

        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .isEqualTo(
                        """
                statistics/soc-2018/occupations.csv: the same as before, 5 rows
                sources/soc-2018.md: kept as it is; it describes these tables
                statistics/bls-oews-2026/pay.csv: the same as before, 5 rows
                sources/bls-oews-2026.md: kept as it is; it describes these tables
                """);
        assertThat(ImportRun.files(content)).isEqualTo(before);
    }

    @Test
    void codeInTheList_keepsItsTitle() throws IOException {
        run(MadeUpOews.national());
        Path list = content.resolve("statistics/soc-2018/occupations.csv");
        Files.writeString(list, Files.readString(list).replace("Actors", "Actors and Actresses"));

        run(MadeUpOews.national());

        assertThat(list).content().contains("27-2011,Actors and Actresses,27-0000");
    }
}
