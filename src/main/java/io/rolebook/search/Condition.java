package io.rolebook.search;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Links;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.WordlistLoader;

/**
 * What a question asks of any work, such as "remote" in "remote nurse", by the phrases in {@code condition-words.txt}. A list of the
 * guide answers it; the rest is searched for.
 */
enum Condition {
    REMOTE("environment", "remote"),
    HYBRID("environment", "hybrid"),
    SHIFTS("environment", "shifts"),
    OUTDOORS("environment", "outdoors"),
    TRAVEL("environment", "travel"),
    ON_CALL("environment", "on-call"),
    OFFICE("environment", "office"),
    HOURS("hours", "up-to-40"),
    NO_DEGREE("education", withoutADegree()),
    STRESS("stress", "low"),
    MUCH_STRESS("stress", "high"),
    LIGHT("strength", "light"),
    HEAVY("strength", "heavy"),
    NUMBERS("ability", "mathematics"),
    HANDS("ability", "fine-motor"),
    MACHINES("ability", "mechanical"),
    PEOPLE("ability", "interpersonal"),
    CREATIVE("ability", "creativity-and-innovation"),
    COMPUTERS("ability", "computers-and-information-technology"),
    LEADERSHIP("ability", "leadership"),
    NO_EXPERIENCE(Links.occupations(Map.of("education", List.of("none")))),
    LEVEL(Links.salaries(Map.of("by", List.of("level")))),
    BEST_PAID(Ranking.BEST_PAID, "-median"),
    LOWEST_PAID(Ranking.LOWEST_PAID, "median"),
    FASTEST_GROWING(Ranking.FASTEST_GROWING, "-growth"),
    SHRINKING(Ranking.SHRINKING, "growth"),
    MOST_OPENINGS(Ranking.MOST_OPENINGS, ""),
    SHORT_TRAINING(Ranking.BEST_PAID_WITH_SHORT_TRAINING, ""),
    LIKING(Links.find());

    private static final Map<String, Set<String>> PHRASES = read();

    private final String address;
    private final Map<String, List<String>> filter;
    private final String sort;

    /** A filter of the list of roles. */
    Condition(String dimension, String values) {
        this(null, Map.of(dimension, List.of(values.split(" "))), "");
    }

    Condition(String address) {
        this(address, Map.of(), "");
    }

    /** @param sort of the list of roles in the same order, or empty */
    Condition(Ranking ranking, String sort) {
        this(Links.ranking(ranking.key()), Map.of(), sort);
    }

    Condition(String address, Map<String, List<String>> filter, String sort) {
        this.address = address == null ? Links.roles(filter) : address;
        this.filter = filter;
        this.sort = sort;
    }

    private static Map<String, Set<String>> read() {
        try {
            return WordlistLoader.getLines(
                            Condition.class.getResourceAsStream("/search/condition-words.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .map(line -> line.split(": "))
                    .collect(Collectors.toMap(line -> line[0], line -> Stream.of(line[1].split(", "))
                            .map(TextTerms::nameAsWritten)
                            .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutADegree() {
        return Arrays.stream(EducationLevel.values())
                .filter(level -> level.compareTo(EducationLevel.BACHELOR) < 0)
                .map(EducationLevel::key)
                .collect(Collectors.joining(" "));
    }

    /** The list that answers it. */
    String address() {
        return address;
    }

    /** As a filter of the list of roles; empty if that list has none for it. */
    Map<String, List<String>> filter() {
        return filter;
    }

    /** As an order of the list of roles, or empty. */
    String sort() {
        return sort;
    }

    /** The words of a question that say it, or none. */
    List<Word> in(List<Word> words) {
        Set<String> phrases = PHRASES.get(Term.key(name()));
        return NameQuery.runs(words).stream()
                .filter(run -> phrases.contains(TextTerms.nameAsWritten(NameQuery.text(run))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
