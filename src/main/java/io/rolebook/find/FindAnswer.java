package io.rolebook.find;

import io.rolebook.catalog.InterestProfiles.InterestProfile;
import io.rolebook.content.figure.Figures;
import io.rolebook.figures.Bar;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What fits.
 *
 * @param lean what the answers say, in a sentence, or empty if there are none
 * @param bars the points of each interest; empty if nothing was answered
 * @param answered how many activities
 * @param first the best of all groups
 * @param like the title of the occupation that the list is like, or empty
 * @param own the address of the list by the answers again
 * @param withAll the address with what was taken away, or empty
 * @param beside what stands beside the answers, or null
 * @param unknown what was to stand beside the answers and has no profile, or empty
 * @param preferences what a form that changes the answers sends along
 * @param others what a form that changes the preferences sends along: the answers and what was taken away
 * @param leftOut the occupations that cannot be compared
 */
record FindAnswer(
        String lean,
        List<Bar> bars,
        int answered,
        List<Crumb> first,
        List<Group> groups,
        String like,
        String own,
        String withAll,
        Beside beside,
        String unknown,
        List<Hidden> preferences,
        List<Hidden> others,
        List<Crumb> leftOut) {

    private static final int FIRST = 5;

    /** A hidden field of a form. */
    record Hidden(String name, String value) {}

    record Group(String id, String heading, String meaning, List<Result> results) {}

    /** @param titles of all occupations by code, of which some have no profile */
    static FindAnswer of(FindQuery query, Candidates candidates, Map<String, String> titles, Notes notes) {
        Shortlist shortlist = Shortlist.of(candidates.ranked(query));
        List<Group> groups = Arrays.stream(WayIn.values())
                .map(way -> group(way, shortlist.of(way), query, titles, notes))
                .filter(group -> !group.results().isEmpty())
                .toList();
        boolean isAnswered = !query.answers().isEmpty();
        return new FindAnswer(
                isAnswered ? Reasons.lean(query.answers().scores()) : "",
                isAnswered ? bars(query.answers().scores()) : List.of(),
                query.answers().answered(),
                shortlist.first(FIRST).stream().map(FindAnswer::link).toList(),
                groups,
                candidates.profile(query.like()).map(InterestProfile::title).orElse(""),
                query.like("").href(),
                query.not().isEmpty() ? "" : query.withAll().href(),
                beside(query, candidates, shortlist, notes),
                candidates.profile(query.beside()).isPresent() ? "" : query.beside(),
                hidden(query, Preferences.FIELDS::contains),
                hidden(query, field -> !Preferences.FIELDS.contains(field)),
                leftOut(titles, candidates.occupations()));
    }

    private static List<Hidden> hidden(FindQuery query, Predicate<String> which) {
        return query.beside("").parameters().entrySet().stream()
                .filter(field -> which.test(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Hidden(field.getKey(), value)))
                .toList();
    }

    private static List<Crumb> leftOut(Map<String, String> titles, Set<String> compared) {
        return titles.entrySet().stream()
                .filter(occupation -> !compared.contains(occupation.getKey()))
                .map(occupation -> new Crumb(occupation.getValue(), Links.occupation(occupation.getKey())))
                .toList();
    }

    private static Group group(
            WayIn way, List<Candidate> candidates, FindQuery query, Map<String, String> titles, Notes notes) {
        return new Group(
                way.name().toLowerCase(Locale.ROOT),
                way.heading(),
                way.meaning(),
                candidates.stream()
                        .map(candidate -> Result.of(
                                candidate, query, titles.get(candidate.profile().occupation()), notes))
                        .toList());
    }

    private static Crumb link(Candidate candidate) {
        return new Crumb(candidate.profile().title(), "#" + Result.id(candidate.profile()));
    }

    private static List<Bar> bars(List<Double> scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> new Bar(
                        Interest.values()[i].both(),
                        Figures.decimal(scores.get(i)),
                        scores.get(i) * 100 / Answers.HIGHEST))
                .toList();
    }

    /** The one that was asked for, or else the best. */
    private static Beside beside(FindQuery query, Candidates candidates, Shortlist shortlist, Notes notes) {
        if (query.answers().isEmpty()) {
            return null;
        }
        return candidates
                .profile(query.beside())
                .or(() -> shortlist.first(1).stream().map(Candidate::profile).findFirst())
                .map(profile -> Beside.of(
                        profile,
                        candidates.candidate(profile, query.answers().scores()).fit(),
                        notes))
                .orElse(null);
    }
}
