package io.rolebook.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The few occupations that are shown.
 *
 * @param all best first
 */
record Shortlist(List<Candidate> all) {

    static final int MOST = 12;

    private static final int LEAST = 6;
    private static final int EACH_WAY = 4;

    /**
     * The first four of each way in; places that are left go to the next ones. What is not much of a fit is taken only where fewer
     * than six others are there.
     *
     * @param ranked each occupation once, the best first
     */
    static Shortlist of(List<Candidate> ranked) {
        Set<String> taken = new HashSet<>();
        for (WayIn way : WayIn.values()) {
            take(taken, ranked, MOST, EACH_WAY, candidate -> candidate.isFitting() && candidate.wayIn() == way);
        }
        take(taken, ranked, MOST, MOST, Candidate::isFitting);
        take(taken, ranked, LEAST, LEAST, candidate -> true);
        return new Shortlist(ranked.stream()
                .filter(candidate -> taken.contains(candidate.profile().code()))
                .toList());
    }

    private static void take(
            Set<String> taken, List<Candidate> ranked, int inAll, int atMost, Predicate<Candidate> which) {
        ranked.stream()
                .filter(candidate -> which.test(candidate)
                        && !taken.contains(candidate.profile().code()))
                .limit(Math.max(0, Math.min(atMost, inAll - taken.size())))
                .forEach(candidate -> taken.add(candidate.profile().code()));
    }

    List<Candidate> of(WayIn way) {
        return all.stream().filter(candidate -> candidate.wayIn() == way).toList();
    }

    /** The best few of all ways in. */
    List<Candidate> first(int few) {
        return all.subList(0, Math.min(few, all.size()));
    }
}
