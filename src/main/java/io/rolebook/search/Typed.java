package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody typed, understood: the words a page has to have, those that only help, and the side of a role that is
 * asked for.
 *
 * @param required each of which a page has to have
 * @param topical which tell one part of a page from another
 * @param steering which ask for a side of a role
 * @param facet the side that is asked for, or null
 * @param asks whether it is put as a question
 * @param compares whether it asks for one thing beside another
 * @param keys whole names it may be, and how much each counts
 */
record Typed(
        List<Word> required,
        List<Word> topical,
        List<Word> steering,
        Facet facet,
        boolean asks,
        boolean compares,
        Map<String, Float> keys) {

    private static final int LONGEST_NAME = 4;
    /** A name of one word among others says little: "data" in "big data". */
    private static final float A_WORD = 0.1f;

    private static final float SOME_WORDS = 0.7f;
    private static final float WITHOUT_PEOPLE = 0.55f;

    static Typed of(List<Compounds.Word> typed) {
        List<Word> words = Word.all(typed);
        Steering steering = Steering.of(words.stream().map(Word::stem).toList());
        List<Word> required = new ArrayList<>();
        List<Word> topical = new ArrayList<>();
        List<Word> rest = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            Word word = words.get(place);
            if (steering.consumed().contains(place) || steering.topical().contains(place)) {
                (steering.topical().contains(place) ? topical : rest).add(word);
            } else if (!Passing.isPassing(word.text())) {
                required.add(word);
            }
        }
        if (required.isEmpty()) {
            required = topical.isEmpty() ? rest : topical;
        }
        List<Word> named = required.isEmpty() ? words : required;
        return new Typed(
                named,
                topical,
                rest,
                steering.facet(),
                words.stream().anyMatch(word -> Passing.isAsking(word.text())),
                words.stream().anyMatch(word -> Passing.isComparing(word.text())),
                keys(words, named));
    }

    private static Map<String, Float> keys(List<Word> all, List<Word> required) {
        Map<String, Float> keys = new HashMap<>();
        add(keys, all.stream().filter(word -> Passing.isTelling(word.text())).toList(), 1);
        add(keys, required, SOME_WORDS);
        add(keys, things(required), WITHOUT_PEOPLE);
        return keys;
    }

    private static void add(Map<String, Float> keys, List<Word> words, float factor) {
        Keys.of(words).forEach((key, weight) -> keys.merge(key, weight * factor, Math::max));
    }

    /** Without words for people who write programs: beside the name of a tool, the tool's page may be meant. */
    private static List<Word> things(List<Word> words) {
        return words.stream().filter(word -> !Synonyms.isPerson(word.text())).toList();
    }

    /** Names of several or all of the words side by side, and how much of what was typed each is. */
    Map<String, Float> contained() {
        Map<String, Float> contained = new HashMap<>();
        for (int from = 0; from < required.size(); from++) {
            for (int to = from + 1; to <= Math.min(required.size(), from + LONGEST_NAME); to++) {
                float share = to - from == 1 ? A_WORD : (float) (to - from) / required.size();
                Keys.of(required.subList(from, to))
                        .forEach((key, weight) -> contained.merge(key, weight * SOME_WORDS * share * share, Math::max));
            }
        }
        return contained;
    }

    /** Words that do not have to be there, and count a little where they are. */
    List<Word> inPassing() {
        return Stream.of(topical, steering)
                .flatMap(List::stream)
                .filter(word -> !required.contains(word))
                .toList();
    }

    /** What the name may be if a word for people is left out, in a question that has one. */
    Map<String, Float> namesOfThings() {
        return namesPeople() ? Keys.of(things(required)) : Map.of();
    }

    boolean namesPeople() {
        return required.stream().anyMatch(word -> Synonyms.isPerson(word.text()));
    }

    /** All words that say something about what is looked for. */
    List<Word> telling() {
        return Stream.concat(required.stream(), topical.stream()).distinct().toList();
    }
}
