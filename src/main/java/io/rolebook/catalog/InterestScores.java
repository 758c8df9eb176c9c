package io.rolebook.catalog;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How much of each of the six interests a kind of work has, from 1 to 7; null where a source has no score. */
public record InterestScores(
        String code,
        String source,
        Double realistic,
        Double investigative,
        Double artistic,
        Double social,
        Double enterprising,
        Double conventional) {

    boolean isComplete() {
        return all().filter(Objects::nonNull).count() == 6;
    }

    /** In the order in which the interests are usually named. */
    public List<Double> inOrder() {
        return all().toList();
    }

    private Stream<Double> all() {
        return Stream.of(realistic, investigative, artistic, social, enterprising, conventional);
    }
}
