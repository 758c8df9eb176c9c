package io.rolebook.fit;

import io.rolebook.catalog.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A missing need and how much meeting it would add to the matches of some roles: in each, 100 × its weight ÷ the weight
 * of all that the role needs. Sums and order use unrounded numbers; pages show two decimals.
 */
public record Opening(Need need, List<Gain> gains) {

    /** @param whole the weight of all that the role needs */
    public record Gain(String role, int weight, int whole) {

        public BigDecimal points() {
            return exact().rounded();
        }

        private Ratio exact() {
            return Ratio.of(100L * weight, whole);
        }
    }

    /** The skills that would add the most, summed over the roles; of equals, the first by title. */
    public static List<Opening> of(List<NearMove> roles, int atMost) {
        Map<String, Opening> bySkill = new LinkedHashMap<>();
        for (NearMove role : roles) {
            for (Need need : role.gap().missing()) {
                bySkill.computeIfAbsent(need.title(), title -> new Opening(need, new ArrayList<>()))
                        .gains()
                        .add(new Gain(
                                role.title(), need.weight(), role.gap().score().whole()));
            }
        }
        return bySkill.values().stream()
                .sorted(Comparator.comparing(Opening::exact).reversed().thenComparing(opening -> opening.need()
                        .title()))
                .limit(atMost)
                .toList();
    }

    /** The rounded sum. */
    public BigDecimal total() {
        return exact().rounded();
    }

    private Ratio exact() {
        return gains.stream().map(Gain::exact).reduce(Ratio.ZERO, Ratio::plus);
    }
}
