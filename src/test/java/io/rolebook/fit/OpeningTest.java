package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningTest {

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

    @Test
    void gains_areHundredTimesTheWeight_byAllPointsOfTheRole() {
        Opening heat = Opening.of(List.of(COOK, BAKER), 5).get(0);

        assertThat(heat.need().title()).isEqualTo("heat");
        assertThat(heat.gains())
                .extracting(gain -> gain.role() + " " + gain.points())
                .containsExactly("Cook 44.44", "Baker 41.67");
        assertThat(heat.total()).isEqualByComparingTo("86.11");
    }

    @Test
    void sums_areRoundedOnce_atTheEnd() {
        List<NearMove> thirds = Stream.of("A", "B", "C")
                .map(title -> role(title, need("heat", 1), need(title, 2)))
                .toList();

        Opening heat = Opening.of(thirds, 9).stream()
                .filter(opening -> opening.need().title().equals("heat"))
                .findFirst()
                .orElseThrow();

        assertThat(heat.gains())
                .extracting(gain -> gain.points().toPlainString())
                .containsOnly("33.33");
        assertThat(heat.total()).isEqualByComparingTo("100");
    }

    @Test
    void whatIsEqualOnlyWhenRounded_isOrderedByTheUnroundedSums() {
        NearMove wide = role("Wide", need("a", 3), need("rest", 29_998));
        NearMove narrow = role("Narrow", need("z", 3), need("rest", 29_996));

        assertThat(Opening.of(List.of(wide, narrow), 3))
                .extracting(o -> o.need().title() + " " + o.total())
                .containsSubsequence("z 0.01", "a 0.01");
    }

    @Test
    void openings_areOnlyWhatIsMissing_theLargestFirst_andNoMoreThanAskedFor() {
        assertThat(Opening.of(List.of(COOK, BAKER), 5))
                .extracting(o -> o.need().title())
                .containsExactly("heat", "knives");
        assertThat(Opening.of(List.of(COOK, BAKER), 1)).hasSize(1);
        assertThat(Opening.of(List.of(), 5)).isEmpty();
    }

    @Test
    void ofEquals_theFirstByTitleLeads() {
        NearMove even = role(
                "Even", Stream.of("c", "a", "b").map(skill -> need(skill, 3)).toArray(Need[]::new));

        assertThat(Opening.of(List.of(even), 5))
                .extracting(o -> o.need().title())
                .containsExactly("a", "b", "c");
    }
}
