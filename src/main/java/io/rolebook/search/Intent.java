package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a question asks for.
 *
 * @param words all of them
 * @param required words that a page has to have
 * @param telling the required words, and words for the facet that also say what is looked for
 * @param facet the facet of a role that is asked for, or null
 * @param conditions what is asked of any work
 * @param isConditional whether nothing else is asked
 */
record Intent(
        List<Word> words,
        List<Word> required,
        List<Word> telling,
        Facet facet,
        List<GuideList> conditions,
        boolean isConditional) {

    /** Words for people who work with what a skill names: "node developer". */
    private static final Set<String> PERSONS =
            Set.of("developer", "dev", "engineer", "eng", "programmer", "coder", "sre");

    static Intent of(List<Word> words) {
        FacetWords facet = FacetWords.in(words);
        List<Word> topical = words.stream().filter(facet::isTopical).toList();
        List<Word> asking = words.stream().filter(facet::contain).toList();
        List<Word> others = words.stream()
                .filter(word -> !facet.contain(word) && word.isTelling())
                .toList();
        List<GuideList> conditions = Arrays.stream(GuideList.values())
                .filter(condition -> !condition.in(words).isEmpty())
                .toList();
        List<Word> phrases = conditions.stream()
                .flatMap(condition -> condition.in(words).stream())
                .toList();
        List<Word> conditional = phrases.stream().filter(others::contains).toList();
        List<Word> subject =
                others.stream().filter(word -> !conditional.contains(word)).toList();
        List<Word> required = Stream.of(subject, others, topical, asking)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(words);
        List<Word> telling = Stream.of(required, topical, conditional)
                .flatMap(List::stream)
                .distinct()
                .toList();
        boolean isConditional =
                !conditions.isEmpty() && words.stream().allMatch(word -> phrases.contains(word) || !word.isTelling());
        return new Intent(words, required, telling, facet.facet(), conditions, isConditional);
    }

    boolean isQuestion() {
        return words.stream().anyMatch(word -> StopWords.isAsking(word.term()));
    }

    boolean isComparison() {
        return words.stream().anyMatch(word -> StopWords.isComparing(word.term()));
    }

    boolean namesPerson() {
        return required.stream().anyMatch(Intent::isPerson);
    }

    List<Word> withoutPersons() {
        return required.stream().filter(word -> !isPerson(word)).toList();
    }

    private static boolean isPerson(Word word) {
        return PERSONS.contains(word.term().replaceFirst("s$", ""));
    }
}
