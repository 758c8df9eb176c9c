package io.rolebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole name as one term, whatever the order and the endings of its words. */
final class Keys {

    private static final float JOINED = 0.95f;
    /** Endings tell "software development" from "software developer". */
    private static final float AS_WRITTEN = 1.2f;

    private Keys() {}

    /** Of a page's name: one for its words as they are, and one for what they are made of. */
    static Set<String> of(String name) {
        Set<String> keys = new TreeSet<>();
        List<Compounds.Word> words = Words.of(name);
        keys.add(ofWords(words.stream().map(Compounds.Word::whole).toList()));
        keys.add(ofWords(words.stream().flatMap(Keys::pieces).toList()));
        keys.add(asWritten(words.stream().map(Compounds.Word::whole)));
        keys.remove("");
        return keys;
    }

    private static Stream<String> pieces(Compounds.Word word) {
        return word.parts().isEmpty()
                ? Stream.of(word.whole())
                : word.parts().stream().map(Compounds.Piece::text);
    }

    private static String ofWords(List<String> words) {
        List<String> telling = words.stream().filter(Passing::isTelling).toList();
        return ofStems(
                (telling.isEmpty() ? words : telling).stream().map(Words::stem).toList());
    }

    private static String asWritten(Stream<String> words) {
        return "=" + words.collect(Collectors.joining(" "));
    }

    private static String ofStems(Collection<String> stems) {
        return String.join(" ", new TreeSet<>(stems));
    }

    /** Of what was typed: the names it may be, and how much each counts. */
    static Map<String, Float> of(List<Word> words) {
        Map<String, Float> keys = new HashMap<>();
        put(keys, words, word -> List.of(word.stem()), 1);
        put(keys, words, word -> word.parts().isEmpty() ? List.of(word.stem()) : word.parts(), 1);
        for (int i = 0; i + 1 < words.size(); i++) {
            List<String> stems = new ArrayList<>();
            for (int other = 0; other < words.size(); other++) {
                if (other == i) {
                    stems.add(Words.stem(words.get(i).text() + words.get(i + 1).text()));
                } else if (other != i + 1) {
                    stems.add(words.get(other).stem());
                }
            }
            keys.merge(ofStems(stems), JOINED, Math::max);
        }
        for (Word word : words) {
            for (Form other : Synonyms.of(word.stem())) {
                put(keys, words, each -> each == word ? other.stems() : List.of(each.stem()), other.weight());
            }
        }
        keys.merge(asWritten(words.stream().map(Word::text)), AS_WRITTEN, Math::max);
        keys.remove("");
        return keys;
    }

    private static void put(
            Map<String, Float> keys, List<Word> words, Function<Word, List<String>> stems, float weight) {
        keys.merge(ofStems(words.stream().map(stems).flatMap(List::stream).toList()), weight, Math::max);
    }
}
