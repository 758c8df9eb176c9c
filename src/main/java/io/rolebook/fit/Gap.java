package io.rolebook.fit;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Tier;
import java.util.Comparator;
import java.util.List;

/** A role's needs, parted into what somebody knows and what is missing; each in the role's own order. */
public record Gap(List<Need> known, List<Need> missing) {

    private static final Comparator<Need> HEAVIEST =
            Comparator.comparingInt(Need::importance).reversed();

    /** How much of the role's needs is known. */
    public Score score() {
        return Score.of(known, missing);
    }

    /** What is missing in a tier, the most important first. */
    public List<Need> missingIn(Tier tier) {
        return missing.stream()
                .filter(need -> need.tier() == tier)
                .sorted(HEAVIEST)
                .toList();
    }

    /** What is missing in the order in which people learn: tier by tier, the most important of each first. */
    public List<Need> toLearn() {
        return missing.stream()
                .sorted(Comparator.comparing(Need::tier).thenComparing(HEAVIEST))
                .toList();
    }

    /** What is missing, the most important first, and of equals what is learnt first. */
    public List<Need> heaviest() {
        return missing.stream().sorted(HEAVIEST.thenComparing(Need::tier)).toList();
    }

    public List<Need> knownByWeight() {
        return known.stream().sorted(HEAVIEST).toList();
    }
}
