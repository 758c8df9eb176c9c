package io.rolebook.search;

import java.util.ArrayList;
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
    private static final int MOST_WORDS = 25;
    /** Words that are no stop words cost more. */
    private static final int MOST_TELLING = 10;

    static Question of(String typed) {
        String clean = TextTerms.composed(clean(typed == null ? "" : typed));
        String text = clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
        List<Word> words = Word.all(text);
        List<Word> first = first(words);
        return new Question(text, text.length() < clean.length() || first.size() < words.size(), first);
    }

    private static List<Word> first(List<Word> words) {
        List<Word> first = new ArrayList<>();
        int telling = 0;
        for (Word word : words) {
            telling += word.isTelling() ? 1 : 0;
            if (telling > MOST_TELLING || first.size() == MOST_WORDS) {
                break;
            }
            first.add(word);
        }
        return first;
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

    /** The words that are searched for, some of them corrected. */
    String with(Map<String, String> corrections) {
        return words.stream()
                .map(word -> corrections.getOrDefault(word.text(), word.text()))
                .collect(Collectors.joining(" "));
    }
}
