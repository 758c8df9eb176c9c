package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.RawRequest;
import io.rolebook.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OneSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "/Roles, /roles",
        "/ROLES/Nurse, /roles/nurse",
        "/roles/, /roles",
        "/roles/nurse/, /roles/nurse",
        "/roles//nurse, /roles/nurse",
        "//roles, /roles",
        "/roles/nurse/salary/, /roles/nurse/salary",
        "/skills/wound_care, /skills/wound-care",
        "/skills/wound%20care, /skills/wound-care",
        "/skills/Wound%20Care, /skills/wound-care",
        "/skills/Wound_Care/, /skills/wound-care",
        "/roles/nurse.html, /roles/nurse",
        "/Roles/Nurse.HTML, /roles/nurse",
        "/About, /about",
        "/about.html, /about",
        "/about/, /about"
    })
    void anotherSpelling_isMovedForGood_inOneStep(String asked, String address) {
        assertThat(Visit.redirect(asked)).isEqualTo(address);
        assertThat(Visit.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/ward-nurse, /roles/nurse",
        "/roles/ward-nurse/salary, /roles/nurse/salary",
        "/roles/birth-attendant, /roles/midwife",
        "/roles/ward_nurse, /roles/nurse",
        "/roles/ward-nurse.html, /roles/nurse"
    })
    void oldName_leadsToThePageThatHasIt(String asked, String address) {
        assertThat(Visit.redirect(asked)).isEqualTo(address);
    }

    @Test
    void query_isKept() {
        assertThat(Visit.redirect("/Salaries?sort=-median")).isEqualTo("/salaries?sort=-median");
        assertThat(Visit.redirect("/roles/ward-nurse?from=mail&x=%20a")).isEqualTo("/roles/nurse?from=mail&x=%20a");
        assertThat(Visit.redirect("/salaries/?sort=P10")).isEqualTo("/salaries?sort=P10");
    }

    @Test
    void anotherSite_isNeverLedTo() {
        assertThat(RawRequest.get("//example.org/Roles/").location()).isEqualTo("/example.org/roles");
        assertThat(RawRequest.get("/%2F%2Fexample.org").location()).isNull();
        assertThat(RawRequest.get("/%5C%5Cexample.org/").location())
                .satisfiesAnyOf(location -> assertThat(location).isNull(), location -> assertThat(location)
                        .doesNotContain("\\"));
    }
}
