package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two roles that are counted in one occupation stand together under its figures, wherever figures are listed. */
@QuarkusTest
class SharedFiguresTest {

    private static final String NIGHT_NURSE =
            """
            ---
            title: Night Nurse
            summary: Looks after a ward at night.
            family: care
            occupations:
              - { pay: 29-1141, profile: 29-1141.00 }
            needs:
              must: [{ skill: triage, tier: foundational }]
            ---
            ## Overview
            Nights.
            """;

    @TempDir
    Path folder;

    @Inject
    Reload reload;

    @BeforeEach
    void withASecondNurse() throws IOException {
        Sample.copy(folder);
        Files.writeString(folder.resolve("roles/night-nurse.md"), NIGHT_NURSE);
        Guide guide = Sample.guide(folder);
        assertThat(guide.hasErrors()).as("%s", guide.problems()).isFalse();
        reload.with(guide);
    }

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles?sort=-median", "/roles?sort=growth", "/families/care", "/skills/triage"})
    void theFigures_standOnce_aboveTheRoles(String address) {
        Document page = Visit.page(address);
        Element occupation =
                page.select("table tr:has(a[href=/occupations/29-1141])").first();

        assertThat(occupation.text()).startsWith("Registered nurses 2 roles are counted here together:");
        assertThat(occupation.select("td.number").text()).contains("$70,000");
        Element one = occupation.nextElementSibling();
        Element other = one.nextElementSibling();
        assertThat(one.select("a[href=/roles/night-nurse], a[href=/roles/nurse]"))
                .hasSize(1);
        assertThat(other.select("a[href=/roles/night-nurse], a[href=/roles/nurse]"))
                .hasSize(1);
        assertThat(one.text() + other.text()).doesNotContain("$", "%");
        assertThat(page.select("table").text().split("\\$70,000", -1))
                .as("the median once")
                .hasSize(2);
    }

    @Test
    void salaries_haveOneLineForBoth() {
        Element line = Visit.page("/salaries")
                .select("tr:has(a[href=/occupations/29-1141])")
                .first();

        assertThat(line.select("th a").eachText()).containsExactly("Registered nurses", "Night Nurse", "Ward Nurse");
        assertThat(line.text()).contains("$70,000");
        assertThat(Visit.get("/salaries.csv").asString()).contains("night-nurse", "nurse");
    }

    @Test
    void roles_fromAToZ_keepTheirLetters() {
        assertThat(Visit.page("/roles").select("tr.letter").eachText()).contains("N", "W");
    }

    @Test
    void comparison_saysThatTheyAreCountedTogether() {
        Document page = Visit.page("/compare?role=night-nurse&role=nurse");

        assertThat(Visit.under(page, "Pay").text())
                .contains("Night Nurse and Ward Nurse are counted together as Registered nurses");
    }

    @Test
    void search_namesThemBesideTheOccupation() {
        assertThat(Visit.page("/search?q=registered+nurses").select(".hits").text())
                .contains("Official figures, shared by Night Nurse and Ward Nurse: median pay $70,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles?sort=-median", "/families/care", "/skills/triage", "/salaries"})
    void pages_areValid(String address) {
        assertThat(ValidHtml.problems(Visit.get(address).asString())).isEmpty();
    }
}
