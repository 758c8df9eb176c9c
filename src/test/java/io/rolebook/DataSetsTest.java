package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What programs are told of tables, sources and skills. */
@QuarkusTest
class DataSetsTest {

    private static GraphOf graph(String path) {
        return GraphOf.page(Visit.page(path));
    }

    @Test
    void salaries_areADataSet_thatSaysWhatItIsBasedOn_andWhereToFetchIt() {
        JsonNode table = graph("/salaries").thing("Dataset");

        assertThat(table.at("/distribution/contentUrl").asText()).isEqualTo("/salaries.csv");
        assertThat(table.at("/distribution/encodingFormat").asText()).isEqualTo("text/csv");
        assertThat(table.get("isBasedOn").findValuesAsText("@id")).contains("/sources/sample-statistics#source");
        assertThat(table.get("variableMeasured").get(1).asText()).isEqualTo("Median");
    }

    @Test
    void anotherOrderOfATable_isNoOtherDataSet() {
        GraphOf sorted = graph("/salaries?sort=-median");

        assertThat(sorted.things("Dataset")).isEmpty();
        assertThat(sorted.things("ListItem")).hasSize(2);
    }

    @Test
    void aSearch_isAPageOfResults() {
        assertThat(graph("/search?q=%3C/script%3E")
                        .thing("SearchResultsPage")
                        .get("name")
                        .asText())
                .isEqualTo("Search for “</script>”");
    }

    @Test
    void aSourceThatCounted_isADataSet_withItsPublisherTimeAndPlace() {
        JsonNode source = graph("/sources/sample-statistics").thing("Dataset");

        assertThat(source.get("@id").asText()).isEqualTo("/sources/sample-statistics#source");
        assertThat(source.at("/publisher/name").asText()).isEqualTo("Office of Samples");
        assertThat(source.get("datePublished").asText()).isEqualTo("2026-03-31");
        assertThat(source.get("temporalCoverage").asText()).isEqualTo("2025-05");
        assertThat(source.at("/spatialCoverage/name").asText()).isEqualTo("Sampleland");
        assertThat(source.has("license")).isFalse();
        assertThat(graph("/sources/sample-survey")
                        .thing("Dataset")
                        .get("license")
                        .asText())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void aSourceWithoutAMethod_isAnArticle() {
        GraphOf guide = graph("/sources/sample-guide");

        assertThat(guide.things("Dataset")).isEmpty();
        assertThat(guide.thing("Article").get("headline").asText()).isEqualTo("An unnamed sample guide");
        assertThat(guide.thing("Article").has("publisher")).isFalse();
        assertThat(guide.thing("Article").has("datePublished")).isFalse();
    }

    @Test
    void aSkill_isATermOfTheSetOfAll() {
        JsonNode triage = graph("/skills/triage").thing("DefinedTerm");

        assertThat(triage.get("description").asText()).isEqualTo("Deciding who is seen first.");
        assertThat(triage.at("/alternateName/0").asText()).isEqualTo("Prioritising patients");
        assertThat(triage.at("/inDefinedTermSet/@id").asText()).isEqualTo("/skills#skills");
        assertThat(graph("/skills")
                        .thing("DefinedTermSet")
                        .get("hasDefinedTerm")
                        .findValuesAsText("@id"))
                .contains("/skills/triage#skill");
    }
}
