package io.rolebook.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SuggestionsTest {

    private static ValidatableResponse suggest(String typed) {
        return given().queryParam("q", typed).get("/search/suggest").then().statusCode(200);
    }

    @Test
    void aSuggestion_hasKindLabelAndAddress() {
        suggest("ward")
                .contentType("application/json")
                .body("[0].kind", equalTo("Role"))
                .body("[0].label", equalTo("Ward Nurse"))
                .body("[0].href", equalTo("/roles/nurse"));
    }

    @ParameterizedTest
    @CsvSource({
        "n, /roles/nurse",
        "nur, /roles/nurse",
        "nurse wa, /roles/nurse",
        "staff n, /roles/nurse",
        "tri, /skills/triage",
        "infusoin, /skills/infusion-pump",
        "is there ni, /roles/nurse/faq#is-there-night-work",
        "salar, /salaries"
    })
    void beginnings_suggest(String typed, String address) {
        suggest(typed).body("href", hasItem(address));
    }

    @Test
    void rolesComeFirst_thenSkills_thenQuestions() {
        assertThat(suggest("n").extract().jsonPath().getList("kind", String.class))
                .startsWith("Role")
                .endsWith("Question");
    }

    @Test
    void nothingTyped_suggestsNothing() {
        suggest("").body("$", empty());
        suggest("  ?! ").body("$", empty());
        given().get("/search/suggest").then().statusCode(200).body("$", empty());
    }

    @Test
    void suggestions_areFew_andEachPageIsSuggestedOnce() {
        ValidatableResponse answer = suggest("nurse").body("size()", lessThanOrEqualTo(12));
        assertThat(answer.extract().jsonPath().getList("href", String.class)).doesNotHaveDuplicates();
    }
}
