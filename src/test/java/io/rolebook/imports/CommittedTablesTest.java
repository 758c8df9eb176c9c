package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Table;
import io.rolebook.content.statistics.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide's own tables, against figures that were looked up in the publishers' files by hand. */
class CommittedTablesTest {

    private static final Path CONTENT = Path.of("content");

    @ParameterizedTest
    @CsvSource({
        "bls-oews-2025/pay, 15-1252,, p50, 135980",
        "bls-oews-2025/pay, 00-0000,, p50, 50980",
        "bls-oews-2025/pay, 11-1011,, p90, 507730",
        "bls-oews-2025/pay, 27-2011,, p50, 29.05",
        "bls-oews-2025/pay, 27-2011,, period, hour",
        "bls-oews-2024/pay, 15-1252,, p50, 133080",
        "bls-oews-2023/pay, 15-1252,, p50, 132270",
        "bls-oews-2021/pay, 29-1215,, p50,",
        "bls-ep-2025-35/outlook, 15-1252,, employment-from, 1717800",
        "bls-ep-2025-35/outlook, 15-1252,, growth, 10.2",
        "bls-ep-2025-35/outlook, 15-1252,, openings, 95300",
        "bls-ep-2025-35/outlook, 00-0000,, employment-to, 176198500",
        "bls-ep-entry-2024/entry, 53-7073,, training, moderate",
        "bls-ep-attainment-2022-23/attainment, 15-1252, bachelor, share, 51.9",
        "bls-ep-skills-2024/skill-ranks, 11-1011,, Fine motor, 15",
        "bls-oews-2024-industry/industries, 15-1252, 5415, employment, 519920",
        "bls-oews-2024-industry/industries, 29-1141, 6221, mean, 101060",
        "onet-30-1/education, 11-1011.00, high-school, share, 4.46",
        "onet-30-1/interests, 11-1011.00, Realistic, score, 1.30",
        "onet-30-1/styles, 15-1252.00, Innovation, rank, 1",
        "onet-30-1/technologies, 11-1011.00, Adobe Acrobat, hot, yes",
        "onet-30-1/related, 11-1011.00, 11-1021.00, closeness, 1",
        "onet-30-1/crosswalk, 31-1121.00, 31-1120, to, 31-1120",
        "gpts-are-gpts-2023/exposure, 11-1011.03, model-beta, value, 0.5556",
        "soc-2018/occupations, 15-1252,, group, 15-0000"
    })
    void cell_isThePublishedFigure(String path, String code, String second, String column, String figure)
            throws IOException {
        Table table = table(CONTENT.resolve("statistics/" + path + ".csv"));

        List<Row> rows = table.of(code).stream()
                .filter(row ->
                        second == null || second.equals(row.text(table.columns().get(1))))
                .toList();

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.text(column))
                .isEqualTo(figure));
    }

    @Test
    void everyTable_isSound_sorted_andHasASource() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT.resolve("statistics"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> {
                        Table table = table(file);
                        assertThat(Files.readString(file)).endsWith("\n").doesNotContain("\r", " \n", " ,");
                        assertThat(table.rows()).extracting(Row::code).isSorted();
                        assertThat(CONTENT.resolve("sources/" + table.source() + ".md"))
                                .exists();
                    });
        }
    }

    private static Table table(Path file) throws IOException {
        String path = CONTENT.relativize(file).toString().replace('\\', '/');
        TableFile table = TableFile.read(path, Files.readAllBytes(file));
        assertThat(table.problems()).isEmpty();
        return table.table();
    }
}
