package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Sources.CitingPage;
import io.rolebook.catalog.Sources.SourceUse;
import io.rolebook.content.model.Facet;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class SourcesTest {

    @Inject
    Sources sources;

    @Test
    void citedBy_holdsOnlyWhatThePageCites() {
        assertThat(sources.citedBy("roles/midwife")).containsOnlyKeys("sample-survey");
        assertThat(sources.citedBy("roles/nurse")).hasSize(6);
        assertThat(sources.citedBy("roles/surgeon")).isEmpty();
    }

    @Test
    void guides_areToldFromSourcesWithAMethod() {
        assertThat(sources.notes().get("sample-guide").isGuide()).isTrue();
        assertThat(sources.notes().get("sample-survey").isGuide()).isFalse();
    }

    @Test
    void uses_startWithTheMostTrustworthyMethod_andCountPages() {
        assertThat(sources.uses())
                .extracting(SourceUse::slug, SourceUse::pages)
                .containsExactly(
                        tuple("sample-statistics-2023", 1L),
                        tuple("sample-statistics-2024", 1L),
                        tuple("sample-statistics", 1L),
                        tuple("sample-survey", 2L),
                        tuple("sample-profiles", 1L),
                        tuple("sample-guide", 1L));
    }

    @Test
    void citing_isByTitle_thenInTheOrderOfTheRolesSides() {
        assertThat(sources.citing("sample-survey"))
                .extracting(CitingPage::title, CitingPage::facet)
                .containsExactly(
                        tuple("Midwife", Facet.SALARY),
                        tuple("Ward Nurse", Facet.GLANCE),
                        tuple("Ward Nurse", Facet.PATH),
                        tuple("Ward Nurse", Facet.DUTIES),
                        tuple("Ward Nurse", Facet.SKILLS),
                        tuple("Ward Nurse", Facet.SALARY),
                        tuple("Ward Nurse", Facet.FAQ));
    }

    @Test
    void head_holdsAllThatTheFileSays() {
        assertThat(sources.head("sample-statistics")).hasValueSatisfying(source -> {
            assertThat(source.facts().publisher()).isEqualTo("Office of Samples");
            assertThat(source.facts().edition()).isEqualTo("May 2025");
            assertThat(source.sections()).hasSize(1);
        });
        assertThat(sources.head("hearsay")).isEmpty();
    }
}
