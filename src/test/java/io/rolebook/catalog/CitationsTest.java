package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each source is used, counted by hand in the sample. */
class CitationsTest {

    @ParameterizedTest
    @CsvSource({
        "GLANCE,  2, 1, 3",
        "DUTIES,  0, 3, 0",
        "SKILLS,  0, 4, 1",
        "SALARY,  2, 3, 2",
        "PATH,    2, 6, 7",
        "OUTLOOK, 1, 0, 1",
        "FAQ,     0, 1, 0"
    })
    void nurse_citesEachSourceOnEachSide(Facet facet, int statistics, int survey, int guide) {
        Map<String, Integer> times = of("nurse").stream()
                .filter(citation -> citation.facet == facet)
                .collect(Collectors.toMap(citation -> citation.source, citation -> citation.times));

        assertThat(times.getOrDefault("sample-statistics", 0)).as("statistics").isEqualTo(statistics);
        assertThat(times.getOrDefault("sample-survey", 0)).as("survey").isEqualTo(survey);
        assertThat(times.getOrDefault("sample-guide", 0)).as("guide").isEqualTo(guide);
    }

    @Test
    void midwife_citesOnlyHerPay() {
        assertThat(of("midwife")).singleElement().satisfies(citation -> {
            assertThat(citation.source).isEqualTo("sample-survey");
            assertThat(citation.page).isEqualTo("roles/midwife");
            assertThat(citation.facet).isEqualTo(Facet.SALARY);
            assertThat(citation.times).isEqualTo(1);
        });
    }

    @Test
    void ownFootnotes_areNoCitations() {
        assertThat(of("nurse")).noneMatch(citation -> citation.source.startsWith("fn"));
    }

    private static List<Citation> of(String role) {
        Document document = Sample.guide().roles().stream()
                .filter(r -> r.slug().equals(role))
                .findFirst()
                .orElseThrow();
        return Citations.of(document, "roles/" + role, document.title());
    }
}
