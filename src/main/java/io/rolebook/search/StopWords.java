package io.rolebook.search;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words around what a question is about. They count only in a question that has no others. */
final class StopWords {

    static final CharArraySet ENGLISH = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final CharArraySet AROUND = WordFiles.words("stop-words.txt");
    /** Words that make a question of the words around them. */
    static final CharArraySet ASKING = WordFiles.words("question-words.txt");

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "difference", "between", "same");

    private StopWords() {}

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
