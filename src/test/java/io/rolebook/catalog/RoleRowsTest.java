package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.PayFigures.Salary;
import io.rolebook.content.Sample;
import io.rolebook.content.model.RoleDocument;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as columns and rows is read as it stood in the document. */
@QuarkusTest
@TestTransaction
class RoleRowsTest {

    @Inject
    Roles roles;

    @Inject
    PayFigures pay;

    @Inject
    Journeys journeys;

    @Inject
    Duties duties;

    @Inject
    Questions questions;

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "midwife"})
    void pay_comesBackAsItWasWritten(String slug) {
        RoleDocument role = document(slug);

        assertThat(pay.salary(slug))
                .isEqualTo(new Salary(
                        role.pay(), role.facts().payRegions(), role.official().history()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "midwife"})
    void journey_comesBackAsItWasWritten(String slug) {
        RoleDocument role = document(slug);

        assertThat(journeys.of(slug))
                .isEqualTo(new Journey(
                        role.facts().routes(),
                        role.official().entry(),
                        role.official().education(),
                        role.facts().education(),
                        role.facts().experience(),
                        role.facts().timeToQualify(),
                        role.body().steps(),
                        role.facts().stages(),
                        role.facts().titles()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "midwife"})
    void allElse_comesBackAsItWasWritten(String slug) {
        RoleDocument role = document(slug);

        assertThat(roles.outlook(slug)).isEqualTo(role.outlook());
        assertThat(roles.certifications(slug)).isEqualTo(role.facts().certifications());
        assertThat(duties.of(slug)).isEqualTo(role.body().duties());
        assertThat(questions.about(slug)).isEqualTo(role.body().questions());
        assertThat(roles.details(slug)).isEqualTo(RoleDetails.of(role));
        assertThat(roles.details(slug).stack()).isEqualTo(role.facts().stack());
        assertThat(roles.head(slug).orElseThrow().imprint()).isEqualTo(Imprint.of(role));
        assertThat(roles.head(slug).orElseThrow().headline()).isEqualTo(Headline.of(role));
    }

    private static RoleDocument document(String slug) {
        return Sample.guide()
                .documents()
                .filter(RoleDocument.class::isInstance)
                .map(RoleDocument.class::cast)
                .filter(role -> role.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
