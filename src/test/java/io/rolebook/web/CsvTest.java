package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void textThatASpreadsheetWouldRun_staysText(String title) {
        assertThat(Csv.text(title)).isEqualTo("'" + title);
        assertThat(Csv.text("Nurse = care")).isEqualTo("Nurse = care");
    }

    @Test
    void numbers_areNumbers_alsoBelowZero() {
        assertThat(Csv.of(List.of("a", "b", "c"), List.of(Csv.line(-5, -4.5, 12.0))))
                .isEqualTo(Csv.MARK + "a,b,c\r\n-5,-4.5,12\r\n");
    }

    @Test
    void commasQuotesAndLineBreaks_comeBackAsTheyWere() throws IOException {
        String csv = Csv.of(List.of("name", "note"), List.of(Csv.line("a, \"b\"\r\nc", "ä–é"), Csv.line("short")));

        try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
            assertThat(parser.getRecords().stream().map(line -> line.toList()))
                    .containsExactly(List.of("name", "note"), List.of("a, \"b\"\r\nc", "ä–é"), List.of("short", ""));
        }
    }
}
