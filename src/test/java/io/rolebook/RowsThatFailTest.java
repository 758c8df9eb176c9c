package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that the check should have refused, put past it into the database: every list is shown without it. */
@QuarkusTest
class RowsThatFailTest {

    @Inject
    Reload reload;

    @Inject
    EntityManager database;

    @BeforeEach
    void breakTheNurse() {
        reload.with(Sample.guide());
        QuarkusTransaction.requiringNew().run(() -> database.createQuery(
                        "update Role set headline.payCurrency = 'RMB', title = 'Broken' where slug = 'nurse'")
                .executeUpdate());
    }

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @ParameterizedTest
    @CsvSource({
        "/roles, Midwife",
        "/families/care, Midwife",
        "/salaries, Midwife",
        "/skills, Triage",
        "/skills/triage, Midwife",
        "/, Care"
    })
    void brokenRow_isMissingFromTheList(String list, String stays) {
        String shown = Visit.text(Visit.page(list));

        assertThat(shown).contains(stays).doesNotContain("RMB");
    }

    @Test
    void brokenRow_isMissingFromTheTable() {
        assertThat(Visit.rows(Visit.page("/roles").selectFirst("main")))
                .noneMatch(row -> row.toString().contains("Broken"))
                .anyMatch(row -> row.toString().contains("Midwife"));
    }
}
