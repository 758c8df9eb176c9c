package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is told in one line, and nothing is written. */
class ProjectionsRefusedTest {

    @TempDir
    Path content;

    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        MadeUpProjections.occupation().without(MadeUpProjections.OUTLOOK),
                        "ep.xlsx is none of Occupation.xlsx, Education.xlsx and Skills.xlsx: it has no sheet 'Table 1.2',"
                                + " 'Table 5.3', 'Table 5.4' or 'Table 6.5'"),
                Arguments.of(
                        MadeUpProjections.education().without(MadeUpProjections.ENTRY),
                        "ep.xlsx: the sheet 'Table 5.4' is missing (it has 'Table 5.3')"),
                Arguments.of(
                        MadeUpProjections.occupation().replace("Occupation type", "Kind"),
                        "ep.xlsx, sheet 'Table 1.2': the column 'Occupation type' is missing (it has 2025 National"
                                + " Employment Matrix title, 2025 National Employment Matrix code, Kind, Employment, 2025,"
                                + " Employment, 2035, Employment change, numeric, 2025–35, Employment change, percent,"
                                + " 2025–35, Occupational openings, 2025–35 annual average)"),
                Arguments.of(
                        MadeUpProjections.occupation().replace("Employment, 2035", "Jobs, 2035"),
                        "ep.xlsx, sheet 'Table 1.2': two columns such as 'Employment, 2025' are needed, and it has 1"),
                Arguments.of(
                        MadeUpProjections.occupation().cut(MadeUpProjections.OUTLOOK, 6, 6),
                        "ep.xlsx, sheet 'Table 1.2': row 6 has nothing in 'Employment change, percent, …'; the row is cut"
                                + " off"),
                Arguments.of(
                        MadeUpProjections.occupation().cut(MadeUpProjections.OUTLOOK, 6, 1),
                        "ep.xlsx, sheet 'Table 1.2': row 6 has no code; the row is cut off"),
                Arguments.of(
                        MadeUpProjections.skills().replace(MadeUpProjections.SOURCE, "Note:"),
                        "ep.xlsx, sheet 'Table 6.5': the sheet does not end with its source; rows are missing"),
                Arguments.of(
                        MadeUpProjections.education().replace("Bachelor's degree", "Bachelors degree"),
                        "ep.xlsx, sheet 'Table 5.3': the column 'Bachelor's degree' is missing (did you mean 'Bachelors"
                                + " degree'?)"),
                Arguments.of(
                        MadeUpProjections.education().replace("Internship/residency", "Residency"),
                        "ep.xlsx, sheet 'Table 5.4': row 4 has 'Residency' in 'Typical on-the-job training needed to"
                                + " attain competency in the occupation', which the importer does not know"),
                Arguments.of(
                        MadeUpProjections.skills().replace("11-1011", "53-1011"),
                        "no list has the group 53-0000 of 53-1011; import a workbook with the major groups first, such as"
                                + " one of bls-oews"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultyWorkbook_isRefused(MadeUpWorkbook workbook, String message) {
        Path file = workbook.write(folder.resolve("ep.xlsx"));

        assertThat(ImportRun.of("bls-ep", file, content)).isEqualTo(new ImportRun(2, "", message + "\n"));
        assertThat(ImportRun.files(content)).isEmpty();
    }
}
