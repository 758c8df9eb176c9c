package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was typed, cut to what is sensible to search for.
 *
 * @param text without control characters, one space between words
 * @param isCut whether something was left out at the end
 */
record Question(String text, boolean isCut, List<Word> words) {

    /** Space, control characters, and what is no character, such as half of a surrogate pair. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}]+");

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 25;
    /** Words that are no stop words cost more. */
    private static final int MOST_TELLING = 10;

    static Question of(String typed) {
        String read = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST * 10));
        String clean =
                TextTerms.composed(UNREADABLE.matcher(read).replaceAll(" ").strip());
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

    /** The words that are searched for, some of them corrected. */
    String with(Map<String, String> corrections) {
        return words.stream()
                .map(word -> corrections.getOrDefault(word.text(), word.text()))
                .collect(Collectors.joining(" "));
    }
}
