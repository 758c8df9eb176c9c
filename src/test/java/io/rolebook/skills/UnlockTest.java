package io.rolebook.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnlockTest {

    private static final Map<String, String> TITLES = Map.of("near", "Near", "far", "Far", "goal", "Goal");

    /** Near knows 5 of the goal's 10 points, Far 1; the skill is worth 3. */
    private static final List<Need> NEEDS = List.of(
            need("near", "a", 5),
            need("far", "b", 1),
            need("goal", "a", 5),
            need("goal", "b", 1),
            need("goal", "c", 1),
            need("goal", "new", 3));

    @Test
    void skill_opensWhatIsThenKnownByHalf() {
        List<Unlock> unlocks = Unlock.of("new", TITLES, List.of("goal"), NEEDS, 5);

        assertThat(unlocks).extracting(Unlock::from).containsExactly("Near");
        assertThat(unlocks.get(0).ways())
                .extracting(Unlock.Way::title, Unlock.Way::match, Unlock.Way::before, Unlock.Way::href)
                .containsExactly(tuple("Goal", 80, 50, "/roles/near/to/goal"));
    }

    @Test
    void roleThatNeedsTheSkill_hasNothingToLearnFromIt() {
        assertThat(Unlock.of("new", TITLES, List.of("goal", "near"), NEEDS, 5)).isEmpty();
    }

    @Test
    void skillThatNobodyNeeds_opensNothing() {
        assertThat(Unlock.of("new", TITLES, List.of(), NEEDS, 5)).isEmpty();
    }

    private static Need need(String role, String skill, int weight) {
        return new Need(
                role,
                List.of(new Need.Option(skill, skill, SkillKind.TECHNICAL)),
                Tier.ADVANCED,
                Priority.MUST,
                weight);
    }
}
