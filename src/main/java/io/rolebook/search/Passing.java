package io.rolebook.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that people type around what they look for. */
final class Passing {

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "difference", "between", "same");
    private static final Set<String> WORDS;
    private static final Set<String> ASKING;

    static {
        List<String> lines = WordList.lines("passing.txt");
        int line = lines.indexOf("---");
        WORDS = words(lines.subList(0, line));
        ASKING = words(lines.subList(line + 1, lines.size()));
    }

    private Passing() {}

    private static Set<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isPassing(String word) {
        return Words.isStop(word) || WORDS.contains(word) || ASKING.contains(word) || isSmallNumber(word);
    }

    /** An age, or how many years: "career change at 40". */
    private static boolean isSmallNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    /** Whether it makes a question of the words around it. */
    static boolean isAsking(String word) {
        return ASKING.contains(word);
    }

    static boolean isComparing(String word) {
        return COMPARING.contains(word);
    }

    /** Whether it tells one name from another. */
    static boolean isTelling(String word) {
        return !Words.isStop(word) && !ASKING.contains(word);
    }
}
