package io.rolebook.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.GraphOf;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every occupation of the tables has an address, and says what is known of it and what isn't. */
@QuarkusTest
class OccupationPageTest {

    @ParameterizedTest
    @CsvSource({
        "/occupations/29-1141, /roles/nurse",
        "/occupations/29-1161.00, /occupations/29-1161",
        "/occupations/29-1141.01, /occupations/29-1141"
    })
    void codeOfOneRoleOrOfAProfile_leadsOn_forNow(String code, String target) {
        Response answer = Visit.get(code);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99-9999", "29-0000", "00-0000", "nurse", "29-1161%20", "..%2Froles"})
    void groupsAndUnknownCodes_areNotThere(String code) {
        assertThat(Visit.get("/occupations/" + code).statusCode()).isEqualTo(404);
    }

    @Test
    void searchEngines_areToldWhatThePageShows() {
        JsonNode midwives = GraphOf.page(Visit.page("/occupations/29-1161"))
                .things("Occupation")
                .get(0);

        assertThat(midwives.get("name").asText()).isEqualTo("Nurse midwives");
        assertThat(midwives.get("occupationalCategory").get(0).get("codeValue").asText())
                .isEqualTo("29-1161");
        JsonNode pay = midwives.get("estimatedSalary").get(0);
        assertThat(pay.get("@type").asText()).isEqualTo("MonetaryAmountDistribution");
        assertThat(pay.get("median").asInt()).isEqualTo(77_000);
        assertThat(pay.get("percentile90").asInt()).isEqualTo(110_000);
    }

    @Test
    void occupationWithoutARole_hasItsFigures_eachWithItsSource() {
        Document page = Visit.page("/occupations/29-1161");

        assertThat(page.select("h1").text()).isEqualTo("Nurse midwives");
        assertThat(page.select(".lead").text())
                .isEqualTo("Official figures alone: the guide has no role of its own here yet.");
        assertThat(page.select("dl.quick > div").eachText())
                .containsExactly(
                        "Median pay a year $77,0001",
                        "Job growth +7.5%12025 to 2035",
                        "Openings a year 3001",
                        "Typical entry Master’s degree1");
        assertThat(Visit.rows(Visit.under(page, "Pay")).get(0))
                .containsExactly(
                        "Nurse midwivesSampleland, May 2025",
                        "$60,000",
                        "$68,000",
                        "$77,000",
                        "$90,000",
                        "$110,000",
                        "$79,000",
                        "4,000");
        assertThat(Visit.under(page, "Outlook").text()).contains("4,000 to 4,300", "300");
        assertThat(Visit.under(page, "Related occupations").select("a").attr("href"))
                .isEqualTo("/roles/nurse");
    }

    @Test
    void jobs_areSearchedByTheTitle_withoutWhatStandsBehindAComma() {
        assertThat(Visit.under(Visit.page("/occupations/31-9099"), "Look for jobs")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly(
                        "https://jobs.example/search?q=Support%20workers&place=",
                        "https://work.example/?k=Support%20workers");
    }

    @Test
    void fewAnswers_areWords_andNoPercentages() {
        assertThat(Visit.under(Visit.page("/occupations/29-1161"), "How people get in")
                        .text())
                .contains("22 experts", "too few for percentages", "Their commonest answer: Master’s degree")
                .doesNotContain("84.8");
    }

    @Test
    void amountThatIsTheHighestPrinted_isAtLeastThat() {
        Document page = Visit.page("/occupations/29-1240");

        assertThat(page.select("dl.quick").text()).contains("at least $239,200");
        assertThat(Visit.rows(Visit.under(page, "Pay")).get(0))
                .contains("$110,000", "$190,000", "at least $239,200", "–");
    }

    @Test
    void payByTheHour_isCalledSo_andSetBesideNoYear() {
        Document page = Visit.page("/occupations/31-9099");

        assertThat(page.select("dl.quick").text()).contains("$17.75 an hour", "−12.5%");
        assertThat(Visit.under(page, "Pay").text())
                .contains("Only pay by the hour is published")
                .contains("Scale from $0 to $30 an hour");
    }

    @Test
    void whatNoTableHas_isSaid() {
        Document surgeons = Visit.page("/occupations/29-1240");

        assertThat(surgeons.select("#outlook")).isEmpty();
        assertThat(Visit.under(surgeons, "What is not known").select("li").eachText())
                .containsExactly(
                        "No industry stands out with this occupation’s people in the figures held here.",
                        "No profile describes it, so its interests, work styles and technologies are not known.",
                        "Nobody has rated how far language models could speed up its tasks.");
        assertThat(Visit.under(surgeons, "Pay").text()).contains("Its pay of earlier years is not published");
    }
}
