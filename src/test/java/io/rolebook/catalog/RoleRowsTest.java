package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.Sample;
import io.rolebook.content.model.RoleDocument;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as rows is read as it stood in the document. */
@QuarkusTest
@TestTransaction
class RoleRowsTest {

    @Inject
    PayFigures pay;

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "midwife"})
    void pay_comesBackAsItWasWritten(String slug) {
        RoleDocument role = document(slug);

        Salary salary = pay.salary(slug);

        assertThat(salary.pay()).isEqualTo(role.pay());
        assertThat(salary.regions()).isEqualTo(role.facts().payRegions());
        assertThat(salary.history()).isEqualTo(role.official().history());
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
