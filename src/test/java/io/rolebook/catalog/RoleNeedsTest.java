package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class RoleNeedsTest {

    @Inject
    RoleNeeds needs;

    @Test
    void needs_areByRole_inTheEditorsOrder_withoutCertificates() {
        assertThat(needs.of(List.of("nurse", "midwife", "surgeon")))
                .extracting(need -> need.role() + " " + need.first().skill() + " " + need.priority())
                .containsExactly(
                        "midwife listening MUST",
                        "nurse triage MUST",
                        "nurse wound-care MUST",
                        "nurse listening MUST",
                        "nurse patient-records IMPORTANT",
                        "nurse infusion-pump HELPFUL");
        assertThat(needs.of(List.of())).isEmpty();
    }

    @Test
    void matching_putsThoseFirst_ofWhoseNeedsMostIsKnown() {
        assertThat(needs.matching(List.of("listening", "triage"), 9))
                .containsExactly(
                        new RoleMatch("midwife", "Midwife", 1, 3, 1, 3),
                        new RoleMatch("nurse", "Ward Nurse", 2, 6, 5, 12));
        assertThat(needs.matching(List.of("listening", "triage"), 1)).hasSize(1);
    }

    @Test
    void rolesThatNeedNoneOfThem_areNoMatch() {
        assertThat(needs.matching(List.of("wound-care"), 9))
                .extracting(RoleMatch::slug)
                .containsExactly("nurse");
        assertThat(needs.matching(List.of("life-support", "juggling"), 9)).isEmpty();
        assertThat(needs.matching(List.of(), 9)).isEmpty();
    }
}
