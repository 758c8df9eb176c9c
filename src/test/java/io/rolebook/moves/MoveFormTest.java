package io.rolebook.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.RawRequest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MoveFormTest {

    @ParameterizedTest
    @CsvSource({
        "from=nurse&to=midwife",
        "from=Ward+Nurse&to=MIDWIFE",
        "from=staff+nurse&to=midwife",
        "from=29-1141&to=midwife",
        "from=Registered+nurses&to=midwife"
    })
    void anyNameOfARoleOrItsOccupation_leadsToTheMove(String query) {
        assertThat(RawRequest.get("/move?" + query).location()).endsWith("/roles/nurse/to/midwife");
    }

    @Test
    void nothingChosen_offersEveryRole() {
        Document page = Visit.page("/move");

        assertThat(page.select("datalist option").eachText()).containsExactly("Midwife", "Ward Nurse");
        assertThat(page.select(".beware")).isEmpty();
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void oneJob_leadsToTheNearestMoves() {
        assertThat(Visit.under(Visit.page("/move?from=nurse&to="), "Where Ward Nurse leads")
                        .select("li a")
                        .eachAttr("href"))
                .containsExactly("/roles/nurse/to/midwife");
        assertThat(Visit.under(Visit.page("/move?to=nurse"), "What leads to Ward Nurse")
                        .select("li a")
                        .eachAttr("href"))
                .containsExactly("/roles/midwife/to/nurse");
    }

    @Test
    void anUnknownJob_leadsToTheSearch_andWhatWasTypedStays() {
        Document page = Visit.page("/move?from=dragon+tamer&to=nurse");

        assertThat(page.select(".beware a").eachAttr("href")).containsExactly("/search?q=dragon+tamer");
        assertThat(page.select("#from").val()).isEqualTo("dragon tamer");
        assertThat(page.select("#to").val()).isEqualTo("Ward Nurse");
    }

    @Test
    void anOccupationThatNoRoleStandsFor_leadsToItsPage() {
        assertThat(Visit.page("/move?from=29-1161&to=nurse").select(".beware a").eachAttr("href"))
                .containsExactly("/occupations/29-1161");
    }

    @Test
    void twiceTheSame_isNoMove() {
        assertThat(Visit.page("/move?from=nurse&to=ward+nurse")
                        .select(".beware")
                        .text())
                .isEqualTo("Choose two different roles.");
    }
}
