package io.rolebook.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourcePageTest {

    private Document statistics;

    @BeforeEach
    void open() {
        statistics = Visit.page("/sources/sample-statistics");
    }

    @Test
    void source_saysWhoWhenHowAndWhere() {
        assertThat(statistics.select("h1").text()).isEqualTo("Sample Statistics of Work, 2025");
        assertThat(Visit.text(statistics))
                .contains("Official statistics. A count of pay slips of every sample employer.")
                .contains("Publisher Office of Samples", "Edition May 2025", "Published March 31, 2026")
                .contains("Figures of May 2025, last year", "Read for the guide November 1, 2026")
                .contains("Place Sampleland", "License Public domain", "Office of Samples, 2025")
                .contains("It counts all registered nurses together.")
                .contains("Pay and employment of every sample occupation.");
        assertThat(statistics.select("main a[href=https://example.org/statistics]"))
                .hasSize(1);
    }

    @Test
    void pagesThatCiteIt_areListed_withWhereAndHowOften() {
        assertThat(Visit.rows(Visit.under(statistics, "Where the guide uses it")))
                .containsExactly(List.of("Ward Nurse", "In short, Way in, Pay, Outlook", "7"));
        assertThat(Visit.under(statistics, "Where the guide uses it")
                        .select("td a")
                        .eachAttr("href"))
                .containsExactly("/roles/nurse", "/roles/nurse/path", "/roles/nurse/salary", "/roles/nurse/outlook");
    }

    @Test
    void guide_isToldInWords_andItsPublisherIsNotNamed() {
        assertThat(Visit.text(Visit.page("/sources/sample-guide")))
                .contains("Stated without a method.", "Publisher not named", "It names no source for its figures.");
    }

    @Test
    void survey_namesItsAuthors_andItsLicenceLeadsToItsText() {
        Document survey = Visit.page("/sources/sample-survey");

        assertThat(Visit.text(survey)).contains("Sample Surveyor (Counts answers)", "License CC BY 4.0");
        assertThat(survey.select("main a[href=https://creativecommons.org/licenses/by/4.0/]")
                        .text())
                .isEqualTo("CC BY 4.0");
    }

    @Test
    void unknownSource_is404() {
        assertThat(Visit.get("/sources/hearsay").statusCode()).isEqualTo(404);
    }
}
