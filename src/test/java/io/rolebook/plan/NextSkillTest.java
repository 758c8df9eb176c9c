package io.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import io.rolebook.fit.NearMove;
import io.rolebook.fit.Needs;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextSkillTest {

    private static final NearMove COOK = role("Cook", need("knives", 5), need("heat", 4));
    private static final NearMove BAKER = role("Baker", need("heat", 5), need("dough", 5), need("knives", 2));

    private static Need need(String skill, int weight) {
        return new Need(
                "role",
                List.of(new Need.Option(skill, skill, SkillKind.TECHNICAL)),
                Tier.FOUNDATIONAL,
                Priority.MUST,
                weight);
    }

    private static NearMove role(String title, Need... needs) {
        return new NearMove(title, title, new Needs(List.of(needs)).gap(Set.of("dough")));
    }

    private static List<NextSkill> next(int atMost, NearMove... roles) {
        return NextSkill.of(List.of(roles), atMost, Set.of());
    }

    @Test
    void aSkill_namesTheRolesThatItBringsCloser() {
        assertThat(next(5, COOK, BAKER))
                .extracting(NextSkill::title, NextSkill::roles)
                .containsExactly(tuple("heat", List.of("Cook", "Baker")), tuple("knives", List.of("Cook", "Baker")));
    }

    @Test
    void whatIsEqualOnlyWhenRounded_isOrderedByTheUnroundedSums() {
        NearMove wide = role("Wide", need("a", 3), need("rest", 29_998));
        NearMove narrow = role("Narrow", need("z", 3), need("rest", 29_996));

        assertThat(next(3, wide, narrow)).extracting(NextSkill::title).containsExactly("rest", "z", "a");
    }

    @Test
    void openings_areOnlyWhatIsMissing_theLargestFirst_andNoMoreThanAskedFor() {
        assertThat(next(5, COOK, BAKER)).extracting(NextSkill::title).containsExactly("heat", "knives");
        assertThat(next(1, COOK, BAKER)).hasSize(1);
        assertThat(next(5)).isEmpty();
    }

    @Test
    void ofEquals_theFirstByTitleLeads() {
        NearMove even = role(
                "Even", Stream.of("c", "a", "b").map(skill -> need(skill, 3)).toArray(Need[]::new));

        assertThat(next(5, even)).extracting(NextSkill::title).containsExactly("a", "b", "c");
    }
}
