package io.rolebook.resume;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name that a thing may be called by.
 *
 * @param of what is called so
 * @param isExact whether it is also an ordinary word or a letter, so that upper and lower case tell it apart
 */
record Name(String of, List<Token> words, boolean isExact) {

    /** So short a name is also the beginning of another word or a title, such as Dr. */
    private static final int SHORT = 3;

    private static final Set<String> ORDINARY = Set.of(
            "access", "chef", "excel", "express", "flask", "make", "outlook", "puppet", "react", "rust", "spark",
            "spring", "swift", "word");

    static Name of(String what, String name) {
        List<Token> words = Token.of(name);
        String only = words.size() == 1 ? words.get(0).written() : "";
        boolean isLetters = !only.isEmpty() && only.chars().allMatch(Character::isLetter);
        return new Name(
                what, words, isLetters && (only.length() < SHORT || ORDINARY.contains(only.toLowerCase(Locale.ROOT))));
    }

    /** Whether it stands in a text from a word on. */
    boolean isAt(List<Token> text, int from) {
        if (from + words.size() > text.size()) {
            return false;
        }
        if (isExact) {
            return isWritten(text.get(from).written(), words.get(0).written());
        }
        for (int i = 0; i < words.size(); i++) {
            if (!text.get(from + i).key().equals(words.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** As the name is usually written, with a capital, or all in capitals as an abbreviation or a heading. */
    private static boolean isWritten(String word, String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        boolean isUsual = !name.equals(name.toLowerCase(Locale.ROOT)) && word.equals(name);
        return isUsual || word.equals(capitals);
    }
}
