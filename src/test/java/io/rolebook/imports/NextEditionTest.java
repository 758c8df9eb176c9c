package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Visit;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The yearly work is one command: next year's workbook is imported, and everything follows without a restart or another edit. */
@QuarkusTest
@TestProfile(NextEditionTest.OfACopy.class)
class NextEditionTest {

    /** The published content in a folder of its own, watched. */
    public static final class OfACopy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("next-edition").resolve(Sample.COPY);
                Sample.copy(Sample.PUBLISHED, folder);
                return Map.of("rolebook.content.dir", folder.toString(), "rolebook.content.watch", "true");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ConfigProperty(name = "rolebook.content.dir")
    Path content;

    private static final String SALARY = "/roles/software-engineer/salary";

    @Test
    void nextYearsWorkbook_changesPagesProseChartsHistoryAndData() {
        String before = text(SALARY);
        assertThat(before).contains("$135,980", "May 2025").doesNotContain("$136,980", "2026 $");

        Path workbook = content.resolveSibling("national_M2026_dl.xlsx");
        ImportRun run = ImportRun.of("bls-oews", MadeUpOews.aYearAfter(content).write(workbook), content);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        await().atMost(1, TimeUnit.MINUTES).until(() -> text(SALARY).contains("$136,980"));

        assertThat(text(SALARY)).as("table, with its date").contains("May 2026", "$83,460", "$215,670");
        assertThat(text("/roles/software-engineer")).as("quick facts and prose").contains("$136,980");
        assertThat(text("/roles/software-engineer")).doesNotContain("$135,980");
        assertThat(Visit.under(Visit.page(SALARY), "Over the years").text())
                .as("history keeps what was and has what is new")
                .contains("2025", "$135,980", "2026", "$136,980");
        assertThat(Visit.page(SALARY).select("figure svg").outerHtml())
                .as("charts")
                .contains("2026");
        assertThat(text("/occupations/29-1299"))
                .as("an occupation without a role")
                .contains("$116,210", "May 2026");
        assertThat(text("/salaries?family=software-development&sort=-median"))
                .as("lists")
                .contains("$136,980");
        await("search").atMost(1, TimeUnit.MINUTES).until(() -> text("/search?q=nurse+practitioner")
                .contains("$133,300"));
        assertThat(Visit.get("/roles/software-engineer.json").jsonPath().getString("headline.pay.median"))
                .isEqualTo("136980");
        assertThat(Visit.get("/occupations.csv").asString())
                .contains("29-1171,Nurse Practitioners,")
                .contains(",133300,");
        assertThat(text("/sources/bls-oews-2026")).contains("May 2026");
    }

    private static String text(String address) {
        return Visit.page(address).select("main").text();
    }
}
