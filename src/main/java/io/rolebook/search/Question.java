package io.rolebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed, cut to what is sensible to search for.
 *
 * @param text without control characters, one space between words
 * @param isCut whether something was left out at the end
 */
record Question(String text, boolean isCut, List<Word> words) {

    private static final int LONGEST = 200;
    /** Most words that are no stop words, and most words in all: stop words cost less. */
    private static final int MOST_TELLING = 10;

    private static final int MOST_WORDS = 25;

    static Question of(String typed) {
        String clean = clean(typed == null ? "" : typed);
        String text = clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
        List<Word> words = distinct(Word.all(text));
        List<Word> first = first(words);
        return new Question(text, text.length() < clean.length() || first.size() < words.size(), first);
    }

    private static List<Word> first(List<Word> words) {
        int telling = 0;
        int end = 0;
        while (end < Math.min(words.size(), MOST_WORDS)) {
            telling += StopWords.contains(words.get(end).term()) ? 0 : 1;
            if (telling > MOST_TELLING) {
                break;
            }
            end++;
        }
        return words.subList(0, end);
    }

    /** Half of a surrogate pair is no character. */
    private static String clean(String typed) {
        StringBuilder clean = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST * 10L)
                .map(c -> isReadable(c) ? c : ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean isReadable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** Each word twice at most, as in "what do nurses do". */
    private static List<Word> distinct(List<Word> words) {
        Map<String, Integer> times = new HashMap<>();
        return words.stream()
                .filter(word -> times.merge(word.term(), 1, Integer::sum) <= 2)
                .toList();
    }

    /** The words that are searched for, some of them corrected. */
    String with(Map<String, String> corrections) {
        return words.stream()
                .map(word -> corrections.getOrDefault(word.text(), word.text()))
                .collect(Collectors.joining(" "));
    }
}
