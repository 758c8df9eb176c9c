package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Briefs;
import io.rolebook.RawRequest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefPageTest {

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

    @Test
    void allItsProse_standsOnItsFirstPage_whichIsMarked() {
        Document roofer = Visit.page("/roles/roofer");

        assertThat(roofer.select("h1").text()).isEqualTo("Roofer Brief");
        assertThat(roofer.title()).startsWith("Roofer").doesNotContain("Brief");
        assertThat(Visit.under(roofer, "Duties").select("h3").eachText())
                .containsExactly("Begin the roofer’s day", "End the roofer’s day");
        assertThat(Visit.text(roofer))
                .contains("$51,000", "Training on the job", "They are on their feet", "Trades Helper Brief");
    }

    @Test
    void sidesThatHaveNothing_areNotLinked_norThere() {
        Document roofer = Visit.page("/roles/roofer");

        assertThat(roofer.select("nav.facets a").eachText()).containsExactly("In short", "Way in", "Pay", "Outlook");
        assertThat(Visit.get("/roles/roofer/duties").statusCode()).isEqualTo(404);
        assertThat(Visit.text(roofer)).doesNotContain("What changed", "The whole day", "What the move takes");
    }

    @Test
    void severalOccupations_standSideBySide_andOneDoesNot() {
        Document helper = Visit.page("/roles/trades-helper");

        assertThat(Visit.rows(Visit.under(helper, OccupationRow.HEADING)))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .containsExactly(
                                "Helpers of roofersCarry for roofers",
                                "$37,000",
                                "−2.5%",
                                "300",
                                "No formal credential"));
        assertThat(Visit.text(Visit.page("/roles/roofer"))).doesNotContain(OccupationRow.HEADING);
    }

    @Test
    void eachOfItsCodes_leadsToTheBrief_andOthersKeepTheirFigures() {
        assertThat(RawRequest.get("/occupations/47-3013").location()).endsWith("/roles/trades-helper");
        assertThat(RawRequest.get("/occupations/47-3016").location()).endsWith("/roles/trades-helper");
        assertThat(Visit.get("/occupations/53-9099").statusCode()).isIn(200, 404);
    }

    @Test
    void sourcesOfItsDuties_areCitedOnItsFirstPage() {
        assertThat(Visit.page("/sources/count").select("a[href=/roles/roofer/duties]"))
                .isEmpty();
    }
}
