package io.rolebook.find;

import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.InterestProfiles.InterestProfile;
import io.rolebook.fit.Correlation;
import java.util.Comparator;
import java.util.List;

/**
 * An occupation by the one of its profiles that fits best.
 *
 * @param fit of the reader’s interests and the profile’s
 * @param roles of the guide that the profile describes
 */
record Candidate(InterestProfile profile, Correlation fit, FitLevel level, List<CountedRole> roles) {

    /** The best fit first; of equals those that the guide describes, then the one with the most jobs. */
    static final Comparator<Candidate> BY_FIT = Comparator.comparing(Candidate::level)
            .thenComparing(candidate -> candidate.roles.isEmpty())
            .thenComparingLong(candidate -> -number(candidate.profile.figures().jobs()))
            .thenComparing(candidate -> candidate.profile.code());

    /** The one with the most openings first. */
    static final Comparator<Candidate> BY_OPENINGS = Comparator.comparingLong(
                    (Candidate candidate) -> -number(candidate.profile.figures().openings()))
            .thenComparing(candidate -> candidate.profile.code());

    private static long number(Long figure) {
        return figure == null ? 0 : figure;
    }

    WayIn wayIn() {
        return WayIn.of(profile.figures());
    }

    /** Whether it is called a fit; all are as long as nothing tells them apart. */
    boolean isFitting() {
        return !fit.isKnown() || level != FitLevel.NOT_MUCH_ALIKE;
    }
}
