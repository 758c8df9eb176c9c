package io.rolebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed, cut to what is sensible to look for.
 *
 * @param text without control characters, one space between words
 * @param isCut whether something was left out at the end
 */
record Question(String text, boolean isCut, List<Compounds.Word> words) {

    private static final int LONGEST = 200;
    /** Words that say something, and all words with those around them, which cost less. */
    private static final int MOST_TELLING = 10;

    private static final int MOST_WORDS = 25;

    static Question of(String typed) {
        String clean = clean(typed == null ? "" : typed);
        String text = clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
        List<Compounds.Word> words = distinct(Words.of(text));
        List<Compounds.Word> first = first(words);
        return new Question(text, text.length() < clean.length() || first.size() < words.size(), first);
    }

    private static List<Compounds.Word> first(List<Compounds.Word> words) {
        int telling = 0;
        int end = 0;
        while (end < Math.min(words.size(), MOST_WORDS)) {
            telling += Passing.isPassing(words.get(end).whole()) ? 0 : 1;
            if (telling > MOST_TELLING) {
                break;
            }
            end++;
        }
        return words.subList(0, end);
    }

    /** Half of a character that takes two is no character. */
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
    private static List<Compounds.Word> distinct(List<Compounds.Word> words) {
        Map<String, Integer> times = new HashMap<>();
        return words.stream()
                .filter(word -> times.merge(word.whole(), 1, Integer::sum) <= 2)
                .toList();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
