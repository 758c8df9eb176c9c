package io.rolebook.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** The word nearest to one that was mistyped: a slip in words of four letters, one error in short words, two in long ones. */
final class Typos {

    private static final int SHORTEST = 4;
    static final int SHORT = 5;
    static final int LONG = 7;

    /** No word of a guide is as long; what is longer was not mistyped, and looking for what is near it takes a hundred times. */
    private static final int LONGEST = 24;

    /** A short word is near to many others: its first letter has to be right. */
    private static final List<DirectSpellChecker> OF_SHORT = List.of(checker(1, 1));

    /** One error is nearer than two, and found in a fraction of the time. */
    private static final List<DirectSpellChecker> OF_LONG = List.of(checker(1, 0), checker(2, 0));

    /** Of the words near to one of four letters most are no slips. */
    private static final int SEVERAL = 3;

    /** Most slips are made by many, and whoever tries doors tries the same ones everywhere. */
    private static final Cache<Slip, Optional<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** @param index as it was then, so that a word that is written later is found */
    private record Slip(IndexReader.CacheKey index, String field, String text) {}

    private Typos() {}

    /** @param sure how many letters at the beginning have to be right */
    private static DirectSpellChecker checker(int errors, int sure) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(errors);
        checker.setMinPrefix(sure);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryLength(LONGEST);
        checker.setThresholdFrequency(0);
        checker.setMaxQueryFrequency(0);
        return checker;
    }

    static Optional<String> nearest(IndexReader index, String field, String text) throws IOException {
        if (text.length() < SHORTEST || text.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Slip slip = new Slip(index.getReaderCacheHelper().getKey(), field, text);
        Optional<String> known = KNOWN.getIfPresent(slip);
        if (known == null) {
            known = find(index, field, text);
            KNOWN.put(slip, known);
        }
        return known;
    }

    private static Optional<String> find(IndexReader index, String field, String text) throws IOException {
        int most = text.length() < SHORT ? SEVERAL : 1;
        for (DirectSpellChecker checker : text.length() < LONG ? OF_SHORT : OF_LONG) {
            SuggestWord[] words =
                    checker.suggestSimilar(new Term(field, text), most, index, SuggestMode.SUGGEST_ALWAYS);
            for (SuggestWord word : words) {
                if (text.length() >= SHORT || isSlip(text, word.string)) {
                    return Optional.of(word.string);
                }
            }
        }
        return Optional.empty();
    }

    /** A letter left out, or two in the wrong order; another letter in its place makes another word of four: "rust", "rest". */
    private static boolean isSlip(String typed, String meant) {
        return meant.length() > typed.length()
                || meant.length() == typed.length() && letters(meant).equals(letters(typed));
    }

    private static String letters(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
