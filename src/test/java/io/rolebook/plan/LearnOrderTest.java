package io.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnOrderTest {

    @Test
    void whatNothingBuildsOn_keepsItsOrder() {
        assertThat(LearnOrder.of(List.of(need("c"), need("a"), need("b")), Set.of(), Map.of())
                        .skills())
                .containsExactly("c", "a", "b");
    }

    @Test
    void whatBuildsOnAnother_followsItAtOnce() {
        LearnOrder order = LearnOrder.of(
                List.of(need("orchestration"), need("sql"), need("containers")),
                Set.of(),
                Map.of("orchestration", Set.of("containers")));

        assertThat(order.skills()).containsExactly("containers", "orchestration", "sql");
        assertThat(order.before().get("orchestration")).containsExactly("containers");
        assertThat(order.after("containers")).containsExactly("orchestration");
    }

    @Test
    void whatNoNeedNames_isLearnedFirst_unlessItIsKnown() {
        Map<String, Set<String>> before = Map.of("containers", Set.of("linux"), "linux", Set.of("shell"));

        LearnOrder all = LearnOrder.of(List.of(need("containers")), Set.of(), before);
        assertThat(all.skills()).containsExactly("shell", "linux", "containers");
        assertThat(all.needs().get("linux")).isNull();
        assertThat(LearnOrder.of(List.of(need("containers")), Set.of("linux"), before)
                        .skills())
                .containsExactly("containers");
    }

    @Test
    void ofSeveralThatWillDo_theFirstIsLearned_whicheverIsBuiltOn() {
        LearnOrder order = LearnOrder.of(
                List.of(need("pipelines"), need("python", "java")), Set.of(), Map.of("pipelines", Set.of("java")));

        assertThat(order.skills()).containsExactly("python", "pipelines");
    }

    private static Need need(String... skills) {
        return new Need(
                "role",
                Arrays.stream(skills)
                        .map(skill -> new Need.Option(skill, skill, SkillKind.TECHNICAL))
                        .toList(),
                Tier.FOUNDATIONAL,
                Priority.MUST,
                3);
    }
}
