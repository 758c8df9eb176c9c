package io.rolebook.find;

import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.InterestProfiles.InterestProfile;
import io.rolebook.fit.Correlation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All occupations that can be set beside a reader’s interests.
 *
 * @param profiles those whose occupation is in the table of entry requirements
 * @param roles of the guide, by the occupation that they are counted in
 * @param strength percentiles by occupation; empty unless they are asked for
 */
record Candidates(List<InterestProfile> profiles, Map<String, List<CountedRole>> roles, Map<String, Double> strength) {

    static Candidates of(List<InterestProfile> all, List<CountedRole> roles, Map<String, Double> strength) {
        return new Candidates(
                all.stream()
                        .filter(profile -> profile.figures().education() != null)
                        .toList(),
                roles.stream().collect(Collectors.groupingBy(CountedRole::occupation)),
                strength);
    }

    Set<String> occupations() {
        return profiles.stream().map(InterestProfile::occupation).collect(Collectors.toSet());
    }

    Optional<InterestProfile> profile(String code) {
        return profiles.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }

    /** The first that describes a role. */
    Optional<InterestProfile> profileOf(String role) {
        return profiles.stream()
                .filter(profile ->
                        rolesOf(profile).stream().anyMatch(each -> each.slug().equals(role)))
                .findFirst();
    }

    /** Those that a query allows, the best first, each occupation once by its best profile. */
    List<Candidate> ranked(FindQuery query) {
        List<Double> own = profile(query.like())
                .map(profile -> profile.scores().inOrder())
                .orElseGet(() -> query.answers().scores());
        boolean isKnown = Correlation.of(own, own).isKnown();
        Comparator<Candidate> order = isKnown ? Candidate.BY_FIT : Candidate.BY_OPENINGS;
        Set<String> seen = new HashSet<>();
        return profiles.stream()
                .filter(profile -> allows(query, profile))
                .map(profile -> candidate(profile, own))
                .sorted(order)
                .filter(candidate -> seen.add(candidate.profile().occupation()))
                .toList();
    }

    private boolean allows(FindQuery query, InterestProfile profile) {
        return !query.not().contains(profile.code())
                && !query.like().equals(profile.code())
                && query.preferences().allow(profile.figures(), strength.get(profile.occupation()));
    }

    /** A profile set beside a reader’s interests. */
    Candidate candidate(InterestProfile profile, List<Double> own) {
        Correlation fit = Correlation.of(own, profile.scores().inOrder());
        return new Candidate(profile, fit, FitLevel.of(fit), rolesOf(profile));
    }

    private List<CountedRole> rolesOf(InterestProfile profile) {
        return roles.getOrDefault(profile.occupation(), List.of()).stream()
                .filter(role -> role.profile() == null || role.profile().equals(profile.code()))
                .toList();
    }
}
