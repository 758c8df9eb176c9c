package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OewsPlacesTest {

    @TempDir
    Path content;

    @TempDir
    Path folder;

    private ImportRun run(MadeUpWorkbook workbook) {
        return ImportRun.of("bls-oews", workbook.write(folder.resolve("oews.xlsx")), content);
    }

    @Test
    void statesAndAreas_shareOneTable_inWhateverOrderTheyCome() {
        run(MadeUpOews.places("2", 60_000, "Ohio", "Alabama"));
        run(MadeUpOews.places("4", 70_000, "Akron, OH"));
        run(MadeUpOews.places("2", 65_000, "Ohio"));

        assertThat(ImportRun.files(content).get("statistics/bls-oews-2026-places/pay.csv"))
                .isEqualTo(
                        """
                code,place,period,employment,p10,p25,p50,p75,p90,mean
                00-0000,"Akron, OH",,3000,30000,40000,50000,239200+,239200+,50001
                00-0000,Alabama,,3000,30000,40000,50000,239200+,239200+,50001
                00-0000,Ohio,,3000,30000,40000,50000,239200+,239200+,50001
                11-1011,"Akron, OH",,15,50000,60000,70000,239200+,239200+,70001
                11-1011,Alabama,,15,40000,50000,60000,239200+,239200+,60001
                11-1011,Ohio,,15,45000,55000,65000,239200+,239200+,65001
                """);
        assertThat(content.resolve("statistics/bls-oews-2026")).doesNotExist();
    }

    @Test
    void workbookOfAllAreas_becomesBothTables() {
        MadeUpWorkbook all = MadeUpOews.national();
        all.row(
                MadeUpOews.SHEET,
                "39",
                "Ohio",
                "2",
                "cross-industry",
                "1235",
                "00-0000",
                "All Occupations",
                "total",
                30,
                null,
                20,
                40_000,
                10,
                15,
                20,
                25,
                30,
                20_000,
                30_000,
                40_000,
                50_000,
                60_000,
                "",
                "");
        all.row(
                MadeUpOews.SHEET,
                "99",
                "U.S.",
                "1",
                "sector",
                "5",
                "00-0000",
                "All Occupations",
                "total",
                9,
                null,
                20,
                40_000,
                10,
                15,
                20,
                25,
                30,
                20_000,
                30_000,
                40_000,
                50_000,
                60_000,
                "",
                "");

        run(all);

        assertThat(ImportRun.files(content))
                .containsKey("statistics/bls-oews-2026/pay.csv")
                .containsEntry(
                        "statistics/bls-oews-2026-places/pay.csv",
                        """
                        code,place,period,employment,p10,p25,p50,p75,p90,mean
                        00-0000,Ohio,,30,20000,30000,40000,50000,60000,40000
                        """);
    }
}
