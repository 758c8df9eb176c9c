package io.rolebook.fit;

import io.rolebook.catalog.Need;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A missing skill and how much learning it would add to the matches of some roles: in each, 100 × its weight ÷ the weight
 * of all that the role needs, to two decimals.
 */
public record Opening(Need skill, List<Gain> gains) {

    public record Gain(String role, BigDecimal points) {}

    /** The skills that would add the most, summed over the roles; of equals, the first by title. */
    public static List<Opening> of(List<NearMove> roles, int atMost) {
        Map<String, Opening> bySkill = new LinkedHashMap<>();
        for (NearMove role : roles) {
            for (Need need : role.gap().missing()) {
                bySkill.computeIfAbsent(need.skill(), skill -> new Opening(need, new ArrayList<>()))
                        .gains()
                        .add(new Gain(role.title(), gain(need, role.gap().score())));
            }
        }
        return bySkill.values().stream()
                .sorted(Comparator.comparing(Opening::total).reversed().thenComparing(opening -> opening.skill()
                        .title()))
                .limit(atMost)
                .toList();
    }

    private static BigDecimal gain(Need need, Score score) {
        return BigDecimal.valueOf(100L * need.importance())
                .divide(BigDecimal.valueOf(score.whole()), 2, RoundingMode.HALF_UP);
    }

    public BigDecimal total() {
        return gains.stream().map(Gain::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
