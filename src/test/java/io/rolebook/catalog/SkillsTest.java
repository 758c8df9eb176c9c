package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class SkillsTest {

    @Inject
    Skills skills;

    @Test
    void uses_areByTitle_andCountRoles() {
        assertThat(skills.uses())
                .extracting(SkillUse::title, SkillUse::roles)
                .containsExactly(
                        tuple("Basic life support", 1L),
                        tuple("Infusion pump", 1L),
                        tuple("Listening", 2L),
                        tuple("Patient records", 1L),
                        tuple("Triage", 1L),
                        tuple("Wound care", 1L));
    }

    @Test
    void neededBy_isInTheEditorsOrder_withoutCertificates() {
        assertThat(skills.neededBy("nurse"))
                .extracting(NeededSkill::slug, NeededSkill::tier, NeededSkill::priority, NeededSkill::roles)
                .containsExactly(
                        tuple("triage", Tier.FOUNDATIONAL, Priority.MUST, 1L),
                        tuple("wound-care", Tier.FOUNDATIONAL, Priority.MUST, 1L),
                        tuple("listening", Tier.FOUNDATIONAL, Priority.MUST, 2L),
                        tuple("patient-records", Tier.ADVANCED, Priority.IMPORTANT, 1L),
                        tuple("infusion-pump", Tier.ADJACENT, Priority.HELPFUL, 1L));
        assertThat(skills.neededBy("nurse").get(0).sources()).containsExactly("sample-survey", "sample-guide");
    }

    @Test
    void rolesNeeding_areByPriority_thenByTitle() {
        assertThat(skills.rolesNeeding("listening"))
                .extracting(RoleNeeding::title, RoleNeeding::priority)
                .containsExactly(tuple("Midwife", Priority.MUST), tuple("Ward Nurse", Priority.MUST));
    }

    @Test
    void certificate_isNeededWithoutTier() {
        assertThat(skills.rolesNeeding("life-support")).singleElement().satisfies(role -> {
            assertThat(role.tier()).isNull();
            assertThat(role.note()).isEqualTo("Renewed every second year");
        });
    }

    @Test
    void goingWith_countsRolesThatNeedBoth() {
        assertThat(skills.goingWith("triage", 3))
                .extracting(SkillUse::title, SkillUse::roles)
                .containsExactly(tuple("Basic life support", 1L), tuple("Infusion pump", 1L), tuple("Listening", 1L));
        assertThat(skills.goingWith("triage", 12)).map(SkillUse::slug).doesNotContain("triage");
    }

    @Test
    void named_leavesOutWhatIsNoSkill() {
        assertThat(skills.named(List.of("triage", "flying"))).containsOnlyKeys("triage");
        assertThat(skills.named(List.of())).isEmpty();
    }

    @Test
    void head_holdsAllThatTheFileSays() {
        SkillHead skill = skills.head("life-support").orElseThrow();

        assertThat(skill.kind()).isEqualTo(SkillKind.CERTIFICATION);
        assertThat(skill.issuer()).isEqualTo("Sample Council");
        assertThat(skill.aliases()).containsExactly("BLS");
        assertThat(skill.sections()).hasSize(2);
        assertThat(skills.head("flying")).isEmpty();
    }
}
