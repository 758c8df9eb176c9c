package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoleSnippetsTest {

    @Inject
    Reload reload;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/roles/nurse | Ward Nurse: pay, duties, skills and path",
                "/roles/nurse/duties | What a Ward Nurse does all day",
                "/roles/nurse/skills | Ward Nurse skills: Triage, Wound care, Listening and more",
                "/roles/nurse/salary | Ward Nurse salary: $70,000 at the median",
                "/roles/nurse/path | How to become a Ward Nurse, step by step",
                "/roles/nurse/outlook | Ward Nurse outlook: jobs +5.5%",
                "/roles/nurse/faq | Ward Nurse: questions people ask",
                "/roles/midwife | Midwife: pay, duties and skills",
                "/roles/midwife/salary | Midwife salary: $68,000 at the median",
            })
    void titles_sayWhatAPageHas(String path, String title) {
        assertThat(Visit.page(path).title()).isEqualTo(title + " · Rolebook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/roles/nurse/salary | Ward Nurse: half earn more than $70,000 a year, eight in ten between $52,000 and $95,000, counted as Registered nurses. What every source says, and how it knows.",
                "/roles/nurse/outlook | Jobs +5.5% from 2025 to 2035. What drives the outlook for a Ward Nurse, and what may go wrong.",
                "/roles/midwife | Median pay $68,000 a year. Helps mothers before, during and after a birth.",
                "/roles/midwife/faq | Do midwives work in hospitals? Answered with sources.",
            })
    void descriptions_tellTheirFigures(String path, String description) {
        assertThat(description(Visit.page(path))).isEqualTo(description);
    }

    @Test
    void whatOnlyAGuideClaims_isNotAdvertised(@TempDir Path folder) throws IOException {
        Sample.copy(folder);
        Path midwife = folder.resolve("roles/midwife.md");
        Files.writeString(
                midwife,
                Files.readString(midwife).replace("source: sample-survey, median", "source: sample-guide, median"));
        reload.with(Sample.guide(folder));
        try {
            assertThat(description(Visit.page("/roles/midwife"))).startsWith("Helps mothers");
            assertThat(Visit.page("/roles/midwife/salary").title())
                    .isEqualTo("Midwife salary: what sources say · Rolebook");
            assertThat(description(Visit.page("/roles/midwife/salary"))).doesNotContain("68,000");
        } finally {
            reload.withSample();
        }
    }

    private static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }
}
