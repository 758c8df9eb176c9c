package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Roles.RelatedRole;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Facet;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class RolesTest {

    @Inject
    Roles roles;

    @Test
    void summaries_areByTitle_withTheFamilysName() {
        assertThat(roles.summaries())
                .extracting(RoleSummary::title, RoleSummary::familyTitle, RoleSummary::updated)
                .containsExactly(
                        tuple("Midwife", "Care", LocalDate.of(2026, 11, 19)),
                        tuple("Ward Nurse", "Care", LocalDate.of(2026, 11, 20)));
    }

    @Test
    void inFamily_holdsOnlyItsPublishedRoles() {
        assertThat(roles.inFamily("care")).map(RoleSummary::slug).containsExactly("midwife", "nurse");
        assertThat(roles.inFamily("medicine")).isEmpty();
    }

    @Test
    void headline_isTheFirstFigureOfEachKind() {
        Headline nurse = roles.head("nurse").orElseThrow().headline();

        assertThat(nurse.median()).isEqualTo(Amount.of(70000));
        assertThat(nurse.p10()).isEqualTo(Amount.of(52000));
        assertThat(nurse.p90()).isEqualTo(Amount.of(95000));
        assertThat(nurse.paySource()).isEqualTo("sample-statistics");
        assertThat(nurse.growth()).isEqualTo(5.5);
        assertThat(nurse.openings()).isEqualTo(9000);
        assertThat(nurse.education()).isEqualTo(EducationLevel.BACHELOR);
        assertThat(nurse.experienceMin()).isEqualTo(1);
        assertThat(nurse.experienceMax()).isEqualTo(3);
    }

    @Test
    void headline_isNullWhereNoSourceGivesAFigure() {
        Headline midwife = roles.head("midwife").orElseThrow().headline();

        assertThat(midwife.median()).isEqualTo(Amount.of(68000));
        assertThat(midwife.p10()).isNull();
        assertThat(midwife.growth()).isNull();
        assertThat(midwife.education()).isNull();
        assertThat(midwife.experienceSource()).isNull();
    }

    @Test
    void unknownRole_hasNoHead() {
        assertThat(roles.head("surgeon")).isEmpty();
        assertThat(roles.head("")).isEmpty();
    }

    @Test
    void parts_comeBackAsTheyWereWritten() {
        assertThat(roles.head("nurse").orElseThrow().imprint().facets()).containsExactly(Facet.values());
        assertThat(roles.details("nurse").texts().takeaways()).hasSize(2);
        assertThat(roles.details("nurse").texts().day()).hasSize(3);
    }

    @Test
    void related_areInTheEditorsOrder_withoutTitleWhereThereIsNoPage() {
        assertThat(roles.relatedTo("midwife"))
                .extracting(RelatedRole::slug, RelatedRole::title)
                .containsExactly(tuple("nurse", "Ward Nurse"), tuple("doula", null));
    }
}
