package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.GraphOf;
import io.rolebook.Visit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OccupationGraphTest {

    private static JsonNode occupation(String role) {
        return GraphOf.page(Visit.page("/roles/" + role)).thing("Occupation");
    }

    @Test
    void aRole_isAnOccupation_withItsNamesAndCodes() {
        JsonNode nurse = occupation("nurse");

        assertThat(nurse.get("@id").asText()).isEqualTo("/roles/nurse#occupation");
        assertThat(nurse.get("name").asText()).isEqualTo("Ward Nurse");
        assertThat(texts(nurse.get("alternateName"))).containsExactly("Staff nurse", "Hospital nurse");
        assertThat(nurse.get("description").asText()).startsWith("A ward nurse looks after");
        assertThat(nurse.get("occupationalCategory").findValuesAsText("codeValue"))
                .containsExactly("29-1141", "29-1141.00");
        assertThat(nurse.get("occupationalCategory").findValuesAsText("name"))
                .containsExactly("Sample Statistics 2025", "Sample Profiles");
    }

    @Test
    void pay_isWhatWasCounted_andNoGuidesClaim() {
        JsonNode nurse = occupation("nurse");
        JsonNode pay = nurse.get("estimatedSalary");

        assertThat(pay).hasSize(1);
        assertThat(pay.get(0).toString())
                .isEqualTo(
                        "{\"@type\":\"MonetaryAmountDistribution\",\"name\":\"Registered nurses\",\"currency\":\"USD\","
                                + "\"duration\":\"P1Y\",\"percentile10\":52000,\"percentile25\":61000,\"median\":70000,"
                                + "\"percentile75\":82000,\"percentile90\":95000}");
        assertThat(nurse.get("occupationLocation").toString())
                .isEqualTo("[{\"@type\":\"AdministrativeArea\",\"name\":\"Sampleland\"}]");
    }

    @Test
    void workSkillsAndEntry_areThoseThatThePageShows() {
        JsonNode nurse = occupation("nurse");

        assertThat(texts(nurse.get("responsibilities"))).startsWith("Make the round");
        assertThat(nurse.get("skills").findValuesAsText("@id"))
                .contains("/skills/triage#skill", "/skills/listening#skill");
        assertThat(nurse.at("/educationRequirements/credentialCategory").asText())
                .isEqualTo("Bachelor’s degree");
        assertThat(nurse.get("experienceRequirements").asText()).isEqualTo("1–3 years");
    }

    @Test
    void thePage_saysWhoLookedItOver_andWhen() {
        JsonNode page = GraphOf.page(Visit.page("/roles/nurse")).thing("WebPage");

        assertThat(page.at("/mainEntity/@id").asText()).isEqualTo("/roles/nurse#occupation");
        assertThat(page.get("dateModified").asText()).isEqualTo("2026-11-20");
        assertThat(page.get("lastReviewed").asText()).isEqualTo("2026-11-18");
        assertThat(page.at("/author/0/name").asText()).isEqualTo("Sample Author");
        assertThat(page.at("/reviewedBy/0/name").asText()).isEqualTo("Sample Reviewer");
    }

    @Test
    void whatARoleLacks_isLeftOut() {
        JsonNode midwife = occupation("midwife");

        assertThat(midwife.fieldNames())
                .toIterable()
                .containsExactly(
                        "@type", "@id", "name", "description", "mainEntityOfPage", "responsibilities", "skills");
        assertThat(GraphOf.page(Visit.page("/roles/midwife")).thing("WebPage").has("lastReviewed"))
                .isFalse();
    }

    @Test
    void theOtherSides_tellOfTheSameOccupation() {
        JsonNode page = GraphOf.page(Visit.page("/roles/nurse/salary")).thing("WebPage");

        assertThat(page.at("/about/@id").asText()).isEqualTo("/roles/nurse#occupation");
    }

    @Test
    void questions_standWithTheirAnswers_whereTheseAreVisible() {
        GraphOf faq = GraphOf.page(Visit.page("/roles/nurse/faq"));

        assertThat(faq.things("FAQPage")).hasSize(1);
        assertThat(faq.things("Question").stream()
                        .map(question -> question.get("name").asText()))
                .contains("How long does it take?");
        assertThat(faq.things("Answer").stream()
                        .map(answer -> answer.get("text").asText()))
                .contains("Three to four years.");
        assertThat(GraphOf.page(Visit.page("/roles/nurse")).things("Question")).isEmpty();
        assertThat(GraphOf.page(Visit.page("/faqs")).things("Question")).isEmpty();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
