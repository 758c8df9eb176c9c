package io.rolebook.find;

import io.rolebook.fit.Correlation;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What interests say, in words. */
final class Reasons {

    /** In units of the spread: what is less is no difference that a reader would notice. */
    private static final double NOTICED = 0.8;

    private static final int NAMED = 2;

    private Reasons() {}

    /** What both have much of, and what they differ in most; empty if nothing can be said. */
    static String of(Correlation fit) {
        if (!fit.isKnown()) {
            return "";
        }
        List<Integer> shared = IntStream.range(0, fit.pairs().size())
                .boxed()
                .filter(i -> fit.isHighX(i) && fit.isHighY(i))
                .sorted(Comparator.comparing((Integer i) -> fit.pairs().get(i).product())
                        .reversed())
                .limit(NAMED)
                .toList();
        String alike = shared.isEmpty()
                ? "It leans toward other things than you."
                : "Like you, it leans toward "
                        + Words.and(shared.stream().map(Reasons::name).toList()) + ".";
        return alike + difference(fit.differences(), shared);
    }

    /** What both lean toward is no difference, be it more of the one than of the other. */
    private static String difference(List<Double> differences, List<Integer> shared) {
        int most = IntStream.range(0, differences.size())
                .boxed()
                .filter(i -> !shared.contains(i))
                .max(Comparator.comparingDouble(i -> Math.abs(differences.get(i))))
                .orElse(0);
        double difference = differences.get(most);
        return Math.abs(difference) < NOTICED
                ? ""
                : " It has " + (difference > 0 ? "less " : "more ") + name(most) + " than you like.";
    }

    /** {@code Your answers lean toward hands-on work, and away from creating.} */
    static String lean(List<Double> scores) {
        Correlation self = Correlation.of(scores, scores);
        if (!self.isKnown()) {
            return "Your answers lean toward none of the six interests, so no work fits them better than other work.";
        }
        List<Integer> falling = IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -scores.get(i)))
                .toList();
        List<String> high = new ArrayList<>();
        falling.stream().filter(self::isHighX).limit(NAMED + 1).forEach(i -> high.add(name(i)));
        double least = scores.get(falling.get(falling.size() - 1));
        List<String> low = falling.stream()
                .filter(i -> scores.get(i) == least)
                .map(Reasons::name)
                .toList();
        return "Your answers lean toward " + Words.and(high)
                + (low.size() > NAMED ? "." : ", and away from " + Words.and(low) + ".");
    }

    private static String name(int interest) {
        return Words.lower(Interest.values()[interest].label());
    }
}
