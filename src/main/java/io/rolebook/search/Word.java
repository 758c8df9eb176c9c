package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a question.
 *
 * @param text as typed, in lower case
 * @param term as one term, without accents and hyphens
 * @param stem of the term
 * @param pairs the word together with each of its neighbors: "front" and "end" may be frontend
 * @param open whether it may be the beginning of a longer word
 */
record Word(String text, String term, String stem, List<String> pairs, boolean open) {

    static List<Word> all(String text) {
        List<String> words = split(text);
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
        return at < 0
                        || at + 1 == words.size()
                        || words.get(at).length() == 1
                        || words.get(at + 1).length() == 1
                ? Stream.empty()
                : TextTerms.of(TextAnalyzer.WHOLE_STEMS, words.get(at) + words.get(at + 1)).stream();
    }

    /** Whether the word, a synonym, a part of a compound or a pair is among these terms. */
    boolean isIn(Set<String> terms) {
        return Stream.concat(TextTerms.of(TextAnalyzer.QUESTION, text).stream(), pairs.stream())
                .anyMatch(terms::contains);
    }

    /** Tokens that overlap, as bigrams of Chinese and Japanese do, are one word. */
    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = TextAnalyzer.WHOLE_WORDS.tokenStream("", text)) {
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            int start = 0;
            int end = 0;
            while (tokens.incrementToken()) {
                if (offset.startOffset() >= end) {
                    words.add(text.substring(start, end));
                    start = offset.startOffset();
                }
                end = offset.endOffset();
            }
            words.add(text.substring(start, end));
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stream()
                .filter(Word::isReadable)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isReadable(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
