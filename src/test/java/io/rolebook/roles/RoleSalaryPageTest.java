package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleSalaryPageTest {

    private Document nurse;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse/salary");
    }

    @Test
    void officialPercentiles_areARow_withWhoWereCountedWhereAndWhen() {
        List<String> row = Visit.rows(table("Official figures")).get(0);

        assertThat(row.get(0)).isEqualTo("Registered nurses Sampleland, May 2025");
        assertThat(row.subList(1, 8))
                .containsExactly("$52,000", "$61,000", "$70,000", "$82,000", "$95,000", "$72,500", "120,000");
    }

    @Test
    void payOfAnotherPeriod_saysWhichPeriod() {
        Element row = table("Official figures").select("tr:contains(3,900)").first();

        assertThat(row).isNotNull();
        assertThat(row.text()).contains("€3,900", "Sampleton, June 2025", "a month");
        assertThat(table("Official figures").select("caption").text())
                .endsWith("a year before taxes, unless a line says otherwise");
        assertThat(Visit.text(nurse)).contains("The survey says “typical”.");
    }

    @Test
    void claimsWithoutAMethod_standApart_andAreToldInWords() {
        Element claims = table("What guides claim, without saying how they know");

        assertThat(Visit.rows(claims))
                .containsExactly(
                        List.of("Sample guide", "Range", "$50,000 to over $100,000"),
                        List.of("Sample guide", "Entry, 0–2 years", "$50,000 to $60,000"),
                        List.of("Sample guide", "Mid, 2–5 years", "$58,000 to $75,000"),
                        List.of("Sample guide", "Senior, 5 years or more", "$75,000 to over $90,000"));
        assertThat(claims.select("sup a").eachAttr("href")).containsOnly("#note-sample-guide");
    }

    private Element table(String caption) {
        return nurse.select("table:has(caption)").stream()
                .filter(table -> table.selectFirst("caption").text().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRow_hasItsMark() {
        assertThat(nurse.select("main tbody tr")).isNotEmpty().allMatch(row -> !Stream.of(
                        row, row.closest("table").selectFirst("caption"))
                .filter(Objects::nonNull)
                .allMatch(marked -> marked.select("sup a[href^=#note-]").isEmpty()));
    }

    @Test
    void regions_differByPercentOrByRange() {
        assertThat(Visit.under(nurse, "By region").text())
                .contains("Big towns +10% to +15.5%", "Rents are higher too")
                .contains("Northern islands €55,000 to €65,000");
    }

    @Test
    void history_isATable_oldestFirst() {
        assertThat(Visit.rows(Visit.under(nurse, "Over the years")))
                .containsExactly(
                        List.of("2023", "$49,000", "$66,000", "$90,000"),
                        List.of("2024", "$50,500", "$68,000", "$92,500"),
                        List.of("2025", "$52,000", "$70,000", "$95,000"));
        assertThat(Visit.under(nurse, "Over the years").text()).contains("Registered nurses");
    }

    @Test
    void prose_mayHoldATable() {
        assertThat(Visit.text(nurse)).contains("Night shifts are paid extra.", "Night 20%");
    }

    @Test
    void aSmallRole_hasOneFigure_andDashesForWhatNobodyPublishes() {
        Document midwife = Visit.page("/roles/midwife/salary");

        assertThat(midwife.select("table")).hasSize(1);
        assertThat(Visit.rows(midwife).get(0).subList(1, 8)).containsExactly("–", "–", "$68,000", "–", "–", "–", "–");
        assertThat(midwife.select("main h2").eachText()).doesNotContain("By region", "Over the years");
    }
}
