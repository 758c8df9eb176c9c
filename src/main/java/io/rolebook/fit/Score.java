package io.rolebook.fit;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of a role's needs is known. What it must have counts 3, what is important 2, what is helpful 1; the match is
 * the weight of what is known, in percent of the weight of all, and the distance is the rest to 100.
 *
 * @param known the number of needs that are met, of all
 * @param points what the known ones count for together, of the whole
 */
public record Score(int known, int needed, int points, int whole) {

    static Score of(List<Need> known, List<Need> missing) {
        int points = weight(known);
        return new Score(known.size(), known.size() + missing.size(), points, points + weight(missing));
    }

    public static Score of(RoleMatch match) {
        return new Score((int) match.known(), match.needed(), (int) match.knownWeight(), match.weight());
    }

    private static int weight(List<Need> needs) {
        return needs.stream().mapToInt(Need::weight).sum();
    }

    /** Whether there is anything to count: a role without listed skills has no score. */
    public boolean isKnown() {
        return whole > 0;
    }

    /** From 0 to 100, rounded half up; 0 where nothing is listed. */
    public int match() {
        return exact().setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** From 0, everything is known, to 100, nothing is. */
    public int distance() {
        return 100 - match();
    }

    /** {@code 3 of the 5 things}, {@code all 5 things}, {@code the one thing}. */
    public String brought() {
        if (known == needed) {
            return needed == 1 ? "the one thing" : "all " + needed + " things";
        }
        return known + " of the " + needed + " things";
    }

    /**
     * {@code 31 of 104 points: 100 × 31 ÷ 104 = 29.81, rounded 30}; with more decimals where two alone would round to
     * another number.
     */
    public String sum() {
        boolean isWhole = exact().stripTrailingZeros().scale() <= 0;
        String result = isWhole
                ? String.valueOf(match())
                : shown().stripTrailingZeros().toPlainString() + ", rounded " + match();
        return points + " of " + whole + " points: 100 × " + points + " ÷ " + whole + " = " + result;
    }

    private BigDecimal shown() {
        BigDecimal shown = exact().setScale(2, RoundingMode.HALF_UP);
        while (shown.setScale(0, RoundingMode.HALF_UP).intValue() != match()
                || shown.stripTrailingZeros().scale() <= 0) {
            shown = exact().setScale(shown.scale() + 1, RoundingMode.HALF_UP);
        }
        return shown;
    }

    private BigDecimal exact() {
        return isKnown()
                ? BigDecimal.valueOf(100L * points).divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }
}
