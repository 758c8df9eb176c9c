package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * A word of a question. Chinese and Japanese without spaces is one word.
 *
 * @param text as typed, in lower case
 * @param term as one term, without accents and hyphens
 * @param stem of the term
 * @param pairs the word together with each of its neighbors: "front" and "end" may be frontend
 * @param open whether it may be the beginning of a longer word
 */
record Word(String text, String term, String stem, List<String> pairs, boolean open) {

    /** Anything but letters, digits and what joins a compound. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#./&_'’*-]+");
    /** Except for what belongs to "c++", "c#" and ".net". */
    private static final Pattern AROUND = Pattern.compile("^[+#/&_'’*-]+|[./&_'’*-]+$");

    static List<Word> all(String text) {
        List<String> words = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        List<Word> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String term = first(TextAnalyzer.WHOLE_WORDS, word);
            String stem = first(TextAnalyzer.WHOLE_STEMS, word);
            List<String> pairs =
                    Stream.concat(pair(words, at - 1), pair(words, at)).toList();
            all.add(new Word(word, term, stem, pairs, at == words.size() - 1));
        }
        return all;
    }

    private static String first(Analyzer analyzer, String word) {
        return TextTerms.of(analyzer, word).stream().findFirst().orElse(word);
    }

    /** The stem of two neighbors together. A single letter is no part of a compound: "guide B, read" has no bread. */
    private static Stream<String> pair(List<String> words, int at) {
        if (at < 0 || at + 1 == words.size()) {
            return Stream.empty();
        }
        String one = words.get(at);
        String other = words.get(at + 1);
        return one.length() == 1 || other.length() == 1
                ? Stream.empty()
                : TextTerms.of(TextAnalyzer.WHOLE_STEMS, one + other).stream();
    }

    /** Whether it says what a question is about. */
    boolean isTelling() {
        return !StopWords.contains(term);
    }

    /** Whether the word, a synonym, a part of a compound or a pair is among these terms. */
    boolean isIn(Set<String> terms) {
        return Stream.concat(TextTerms.of(TextAnalyzer.QUESTION, text).stream(), pairs.stream())
                .anyMatch(terms::contains);
    }
}
