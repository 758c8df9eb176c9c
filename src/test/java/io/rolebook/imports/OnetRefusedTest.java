package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is told in one line, and nothing is written. */
class OnetRefusedTest {

    @TempDir
    Path content;

    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        new MadeUpOnet().without("Interests").without("Work Styles"),
                        " has no 'Interests.txt', 'Work Styles.txt', which the import needs"),
                Arguments.of(
                        new MadeUpOnet().replace("Related Occupations", "Index", "Closeness"),
                        ", Related Occupations.txt: the column 'Index' is missing (it has O*NET-SOC Code, Related O*NET-SOC"
                                + " Code, Closeness)"),
                Arguments.of(
                        new MadeUpOnet().replace("Work Styles", "|DR|7.00|12/2025|AI/Expert", "|DR|7.00"),
                        ", Work Styles.txt: row 2 has 4 cells where the head has 6; the row is cut off"),
                Arguments.of(
                        new MadeUpOnet().replace("Sample of Reported Titles", "PRESIDENT\r\n", "PRESI"),
                        ", Sample of Reported Titles.txt: the last row does not end; the file is cut off"),
                Arguments.of(
                        new MadeUpOnet()
                                .replace("Interests", "11-1011.00|Social|OI|4.30|11/2023|Machine Learning\r\n", ""),
                        ", Interests.txt: row 2 has 5 of 6 interests for 11-1011.00; rows are missing"),
                Arguments.of(
                        new MadeUpOnet().replace("Interests", "Machine Learning", "Tea Leaves"),
                        ", Interests.txt: row 2 has 'Tea Leaves' in 'Domain Source', which the importer does not know"),
                Arguments.of(
                        new MadeUpOnet().replace("Read Me", "O*NET 31.0 Database", "Notes"),
                        ", Read Me.txt does not begin with a release, such as 'O*NET 30.1 Database' and 'December 2025"
                                + " Release'"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultyDatabase_isRefused(MadeUpOnet database, String message) {
        Path file = database.zip(folder.resolve("db_31_0_text.zip"));

        assertThat(ImportRun.of("onet", file, content))
                .isEqualTo(new ImportRun(2, "", "db_31_0_text.zip" + message + "\n"));
        assertThat(ImportRun.files(content)).isEmpty();
    }

    @Test
    void whatIsNoZip_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("onet.zip"), "no");

        assertThat(ImportRun.of("onet", file, content))
                .isEqualTo(new ImportRun(2, "", "onet.zip is neither a whole ZIP file nor a folder\n"));
    }
}
