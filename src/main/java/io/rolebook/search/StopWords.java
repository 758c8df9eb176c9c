package io.rolebook.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words around what a question is about. They count only in a question that has no others. */
final class StopWords {

    static final CharArraySet ENGLISH = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final CharArraySet AROUND = read("stop-words.txt");
    /** Words that make a question of the words around them. */
    static final CharArraySet ASKING = read("question-words.txt");

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "difference", "between", "same");

    private StopWords() {}

    private static CharArraySet read(String list) {
        try (InputStream words = StopWords.class.getResourceAsStream("/search/" + list)) {
            return WordlistLoader.getSnowballWordSet(words, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean contains(String word) {
        return ENGLISH.contains(word) || AROUND.contains(word) || ASKING.contains(word) || isSmallNumber(word);
    }

    /** An age, or a number of years: "career change at 40". */
    private static boolean isSmallNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    static boolean isAsking(String word) {
        return ASKING.contains(word);
    }

    static boolean isComparing(String word) {
        return COMPARING.contains(word);
    }
}
