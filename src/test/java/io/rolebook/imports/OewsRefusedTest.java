package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is told in one line, and nothing is written. */
class OewsRefusedTest {

    private static final String SHEET = "oews.xlsx, sheet 'national_M2026_dl'";

    @TempDir
    Path folder;

    private Path content;
    private Path file;

    @BeforeEach
    void content() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        file = folder.resolve("oews.xlsx");
    }

    private void isRefused(String message) {
        Map<String, String> before = ImportRun.files(content);

        ImportRun run = ImportRun.of("bls-oews", file, content);

        assertThat(run).isEqualTo(new ImportRun(2, "", message + "\n"));
        assertThat(ImportRun.files(content)).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        MadeUpOews.national().replace("A_MEDIAN", "A_MEDIANS"),
                        SHEET + ": the column 'A_MEDIAN' is missing (did you mean 'A_MEDIANS'?)"),
                Arguments.of(
                        MadeUpOews.national().without(MadeUpOews.DESCRIPTIONS),
                        "oews.xlsx: the sheet 'Field Descriptions' is missing (it has 'national_M2026_dl')"),
                Arguments.of(
                        MadeUpOews.national().cut(MadeUpOews.SHEET, 4, 19),
                        SHEET + ": row 4 has nothing in 'A_MEDIAN'; the row is cut off"),
                Arguments.of(
                        MadeUpOews.national().replace(90_000, "n/a"),
                        SHEET + ": row 6 has 'n/a' in 'A_MEDIAN', which is no number"),
                Arguments.of(
                        MadeUpOews.national().withoutRow(MadeUpOews.SHEET, 4),
                        SHEET
                                + ": the major groups have 2000 jobs together and all occupations 3000; rows are missing"),
                Arguments.of(
                        MadeUpOews.national().withoutRow(MadeUpOews.SHEET, 2),
                        SHEET + ": the row of all occupations, 00-0000, is missing"),
                Arguments.of(
                        MadeUpOews.national().replace("May 2026 OEWS Estimates", "Notes"),
                        "oews.xlsx, sheet 'Field Descriptions' does not say which edition it is, such as"
                                + " 'May 2025 OEWS Estimates'"),
                Arguments.of(
                        MadeUpOews.national().withoutRow(MadeUpOews.DESCRIPTIONS, 3),
                        SHEET + ": row 2 has '#' in 'A_PCT75', and 'Field Descriptions' does not say from which wage it"
                                + " stands"),
                Arguments.of(
                        MadeUpOews.national().replace("cross-industry", "4-digit"),
                        SHEET + ": no row counts all industries; workbooks by industry are not imported"),
                Arguments.of(
                        MadeUpOews.national().replace(40_000, 10_000),
                        "the table would not be sound: statistics/bls-oews-2026/pay.csv:2:15: error: the percentiles do"
                                + " not rise: 30000, 10000, 50000, 239200+, 239200+ (p10 is the lowest and p90 the highest;"
                                + " check them against the source), and 1 more"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultyWorkbook(MadeUpWorkbook workbook, String message) {
        workbook.write(file);

        isRefused(message);
    }

    @Test
    void noWorkbook() throws IOException {
        Files.writeString(file, "AREA,AREA_TITLE\n");

        isRefused("oews.xlsx is no whole workbook (.xlsx)");
    }

    @Test
    void workbookThatIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(MadeUpOews.national().write(file));
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        isRefused("oews.xlsx is no whole workbook (.xlsx)");
    }

    @Test
    void missingFile_andMissingFolder() {
        isRefused("there is no file '" + file + "'");

        MadeUpOews.national().write(file);
        Path none = folder.resolve("none");
        assertThat(ImportRun.of("bls-oews", file, none))
                .isEqualTo(new ImportRun(
                        2, "", "there is no folder '" + none + "'; name the content folder with --dir\n"));
    }

    @Test
    void folderThatCannotBeWritten() throws IOException {
        MadeUpOews.national().write(file);
        Path sources = Files.writeString(content.resolve("sources"), "not a folder");

        isRefused(sources.resolve("soc-2018.md") + " cannot be written; nothing was changed");
    }

    @Test
    void sourceThatDescribesOtherTables() throws IOException {
        MadeUpOews.national().write(file);
        Files.createDirectory(content.resolve("sources"));
        Files.writeString(content.resolve("sources/bls-oews-2026.md"), "---\ntitle: Wages\n---\nMine.\n");

        isRefused(
                "sources/bls-oews-2026.md does not describe these tables; write in its front matter: tables: - { kind:"
                        + " pay, classification: soc-2018, currency: USD }");
    }

    @Test
    void listWithAFault() throws IOException {
        MadeUpOews.national().write(file);
        Files.createDirectories(content.resolve("statistics/soc-2018"));
        Files.writeString(content.resolve("statistics/soc-2018/occupations.csv"), "code,title,group\n11-1011,,\n");

        isRefused("statistics/soc-2018/occupations.csv:2:9: error: 'title' is empty (every row needs one); fix this"
                + " first");
    }
}
