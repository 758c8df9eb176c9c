package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BridgeTest {

    private static Needs needs(String... skills) {
        return new Needs(Stream.of(skills)
                .map(skill -> Need.of(
                        "role", new Need.Option(skill, skill, SkillKind.TOOL), Tier.ADVANCED, Priority.IMPORTANT))
                .toList());
    }

    @Test
    void shortest_hasTheSmallestSumOfBothParts() {
        Map<String, Needs> thirds = new TreeMap<>(Map.of(
                "far", needs("a", "x", "c"),
                "near", needs("a", "b", "c", "d"),
                "elsewhere", needs("x", "y")));

        Bridge bridge =
                Bridge.shortest(needs("a", "b"), needs("c", "d"), thirds).orElseThrow();

        assertThat(bridge.role()).isEqualTo("near");
        assertThat(bridge.first().distance()).isEqualTo(50);
        assertThat(bridge.second().distance()).isZero();
    }

    @Test
    void ofEquals_itIsTheFirstByName() {
        Needs third = needs("a", "c");

        assertThat(Bridge.shortest(needs("a"), needs("c"), Map.of("z", third, "b", third, "k", third)))
                .map(Bridge::role)
                .contains("b");
    }

    @Test
    void aRoleThatSharesWithOneEndOnly_isNoBridge() {
        assertThat(Bridge.shortest(needs("a"), needs("c"), Map.of("one", needs("a", "x"), "two", needs("c", "x"))))
                .isEmpty();
    }
}
