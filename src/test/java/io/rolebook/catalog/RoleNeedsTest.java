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
                .extracting(need -> need.role() + " " + need.skill() + " " + need.importance())
                .containsExactly(
                        "midwife listening 5",
                        "nurse triage 5",
                        "nurse wound-care 4",
                        "nurse patient-records 3",
                        "nurse infusion-pump 2",
                        "nurse listening 5");
        assertThat(needs.of(List.of())).isEmpty();
    }

    @Test
    void matching_putsThoseFirst_ofWhoseNeedsMostIsKnown() {
        assertThat(needs.matching(List.of("listening", "triage"), 9))
                .containsExactly(
                        new RoleMatch("midwife", "Midwife", 1, 5, 1, 5),
                        new RoleMatch("nurse", "Ward Nurse", 2, 10, 5, 19));
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
