package io.rolebook.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Briefs;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankingPageTest {

    @Inject
    Reload reload;

    @BeforeEach
    void showBriefs() {
        reload.with(Briefs.guide());
    }

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    private static List<String> ranked(String address) {
        return Visit.page(address).select("tbody th a").eachText();
    }

    @Test
    void bestPaid_standsByYearlyMedian_andSaysWhatIsLeftOut() {
        Document page = Visit.page("/rankings/best-paid");

        assertThat(page.select("h1").text()).isEqualTo("Best paid jobs");
        assertThat(ranked("/rankings/best-paid"))
                .startsWith("Airline pilots", "Pharmacists", "Registered nurses")
                .doesNotContain("Transportation workers, all other");
        assertThat(Visit.text(page))
                .contains("11 of 12 occupations are ranked", "1 is left out", "published by the hour alone");
        assertThat(page.select("meta[name=robots][content*=noindex]")).isEmpty();
        assertThat(page.select("tbody th a").get(0).attr("href")).isEqualTo("/roles/airline-pilot");
        assertThat(page.select("tbody td .figure + sup a")).isNotEmpty();
        assertThat(page.select("form[action=/compare] input[name=role]").eachAttr("value"))
                .startsWith("airline-pilot", "pharmacist", "nurse");
    }

    @Test
    void eachRanking_keepsToItsRule() {
        assertThat(ranked("/rankings/best-paid-without-a-degree"))
                .startsWith("Electricians", "Roofers", "Forklift operators")
                .doesNotContain("Registered nurses", "Pharmacists");
        assertThat(ranked("/rankings/best-paid-with-short-training"))
                .containsExactly(
                        "Forklift operators",
                        "Helpers of electricians",
                        "Helpers of roofers",
                        "Delivery route drivers");
        assertThat(ranked("/rankings/growing-and-well-paid"))
                .containsExactly("Electricians", "Roofers", "Registered nurses", "Pharmacists", "Airline pilots");
        assertThat(ranked("/rankings/fastest-growing")).startsWith("Electricians", "Pharmacy technicians");
        assertThat(ranked("/rankings/most-openings")).startsWith("Nursing assistants", "Registered nurses");
        assertThat(ranked("/rankings/lowest-paid")).endsWith("Registered nurses", "Pharmacists", "Airline pilots");
        assertThat(ranked("/rankings/shrinking")).containsExactly("Delivery route drivers", "Helpers of roofers");
        assertThat(Visit.page("/rankings/lowest-paid").select("th[aria-sort]").attr("aria-sort"))
                .isEqualTo("ascending");
    }

    @Test
    void family_hasTheSameOfItsOwnOccupations_underAnAddressOfItsOwn() {
        Document page = Visit.page("/rankings/best-paid/health");

        assertThat(page.select("h1").text()).isEqualTo("Best paid jobs: Health");
        assertThat(ranked("/rankings/best-paid/health"))
                .containsExactly("Pharmacists", "Registered nurses", "Pharmacy technicians", "Nursing assistants");
        assertThat(page.select("section[aria-labelledby=by-field] a").eachAttr("href"))
                .containsExactly("/rankings/best-paid", "/rankings/best-paid/building", "/rankings/best-paid/moving");
    }

    @Test
    void whatIsNoRanking_orHasTooFew_isNotThere() {
        assertThat(Visit.get("/rankings/worst-paid").statusCode()).isEqualTo(404);
        assertThat(Visit.get("/rankings/best-paid/nothing").statusCode()).isEqualTo(404);
        assertThat(Visit.get("/rankings/best-paid-with-short-training/health").statusCode())
                .isEqualTo(404);
    }

    @Test
    void all_standOnOnePage_inTheSitemap_andAtHome() {
        assertThat(Visit.page("/rankings").select("h2 a").eachText())
                .containsExactly(
                        "Best paid jobs",
                        "Jobs with the most openings",
                        "Fastest growing jobs",
                        "Best paid jobs without a degree",
                        "Best paid jobs with short training",
                        "Growing jobs paid above the median",
                        "Lowest paid jobs",
                        "Fastest shrinking jobs");
        assertThat(Visit.get("/sitemap.xml").asString())
                .contains("/rankings/best-paid<", "/rankings/most-openings/moving<")
                .doesNotContain("/rankings/best-paid-with-short-training/health");
        assertThat(Visit.page("/").select("main a").eachAttr("href"))
                .contains("/rankings", "/rankings/best-paid-without-a-degree", "/rankings/fastest-growing");
    }
}
