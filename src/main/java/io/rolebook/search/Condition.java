package io.rolebook.search;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a question asks of any work, such as "remote" in "remote nurse". A list of the guide answers it; the rest is searched for. */
enum Condition {
    REMOTE(
            Links.roles(Map.of("environment", List.of("remote"))),
            "remote, remotely, work from home, working from home, from home, wfh, telework"),
    HOURS(
            Links.roles(Map.of("hours", List.of("up-to-40"))),
            "part time, flexible hours, few hours, fewer hours, short hours, no overtime"),
    NO_DEGREE(
            Links.roles(Map.of("education", withoutADegree())),
            "no degree, without a degree, without degree, no college, without college, no college degree"),
    NO_EXPERIENCE(
            Links.occupations(Map.of("education", List.of("none"))),
            "no experience, without experience, entry level, unskilled"),
    BEST_PAID(
            Links.ranking(Ranking.BEST_PAID.key()),
            "highest paid, highest paying, best paid, best paying, top paying, high paying, well paid, well paying, pays most,"
                    + " pays best, pay most, pay best, six figure");

    private final String address;
    private final Set<String> phrases;

    /** @param phrases in which a question says it */
    Condition(String address, String phrases) {
        this.address = address;
        this.phrases =
                Stream.of(phrases.split(", ")).map(TextTerms::nameAsWritten).collect(Collectors.toSet());
    }

    private static List<String> withoutADegree() {
        return Arrays.stream(EducationLevel.values())
                .filter(level -> level.compareTo(EducationLevel.BACHELOR) < 0)
                .map(EducationLevel::key)
                .toList();
    }

    /** The list that answers it. */
    String address() {
        return address;
    }

    /** The words of a question that say it, or none. */
    List<Word> in(List<Word> words) {
        return NameQuery.runs(words).stream()
                .filter(run -> phrases.contains(TextTerms.nameAsWritten(NameQuery.text(run))))
                .findFirst()
                .orElse(List.of());
    }
}
