package io.rolebook.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/** Corrects words that no page has to words that pages have. The first letter has to be right. */
final class SpellChecker {

    /** A shorter word is near to many others by chance. */
    private static final int SHORTEST = 4;
    /** From here on a word may have two errors, and be one of the prose as well as one of a name. */
    private static final int LONG = 7;

    private static final int LONGEST = 24;
    private static final int LOOKED_AT = 5;
    /** Of words that are as similar the longer one: a letter is left out more often than replaced. */
    private static final Comparator<SuggestWord> NEAREST =
            Comparator.<SuggestWord, Float>comparing(word -> -word.score).thenComparing(word -> -word.string.length());

    private static final DirectSpellChecker ONE_EDIT = checker(1);
    private static final DirectSpellChecker TWO_EDITS = checker(2);

    private final IndexSearcher searcher;
    private final IndexReader index;

    SpellChecker(IndexSearcher searcher) {
        this.searcher = searcher;
        this.index = searcher.getIndexReader();
    }

    private static DirectSpellChecker checker(int edits) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(edits);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryLength(LONGEST);
        checker.setMaxQueryFrequency(0);
        checker.setThresholdFrequency(0);
        return checker;
    }

    /** @return words of a question that no page has, and for each what to search for instead */
    Map<String, String> corrections(List<Word> words) throws IOException {
        Map<String, String> corrections = new LinkedHashMap<>();
        for (Word word : words) {
            if (word.isTelling() && !FacetWords.isOne(word) && !isKnown(word)) {
                correction(word.term()).ifPresent(other -> corrections.put(word.text(), other));
            }
        }
        return corrections;
    }

    boolean isKnown(Word word) throws IOException {
        return index.docFreq(new Term(IndexField.WORDS, word.term())) > 0 || searcher.count(WordQuery.onPage(word)) > 0;
    }

    /** A word of a name rather than any other; "apprenticeship" for "apprentice" rather than one with other letters. */
    private Optional<String> correction(String term) throws IOException {
        DirectSpellChecker checker = term.length() < LONG ? ONE_EDIT : TWO_EDITS;
        Optional<String> name = similar(checker, IndexField.NAME_WORDS, term);
        if (name.isEmpty()) {
            name = similar(checker, IndexField.OFFICIAL_WORDS, term);
        }
        if (name.isPresent() || term.length() <= SHORTEST) {
            return name;
        }
        Optional<String> longer = longer(term);
        return longer.isPresent() || term.length() < LONG ? longer : similar(checker, IndexField.WORDS, term);
    }

    private Optional<String> similar(DirectSpellChecker checker, String field, String term) throws IOException {
        return term.chars().anyMatch(Character::isDigit)
                ? Optional.empty()
                : Stream.of(checker.suggestSimilar(new Term(field, term), LOOKED_AT, index, SuggestMode.SUGGEST_ALWAYS))
                        .sorted(NEAREST)
                        .map(word -> word.string)
                        .findFirst();
    }

    /** The first word of any page that begins with this one. */
    private Optional<String> longer(String term) throws IOException {
        Terms all = MultiTerms.getTerms(index, IndexField.WORDS);
        TermsEnum words = all == null ? TermsEnum.EMPTY : all.iterator();
        return words.seekCeil(new BytesRef(term)) != TermsEnum.SeekStatus.END
                        && words.term().utf8ToString().startsWith(term)
                ? Optional.of(words.term().utf8ToString())
                : Optional.empty();
    }

    /** @return words being typed with which no word of a name begins, and for each a beginning that is similar */
    Map<String, String> completions(List<Word> words) throws IOException {
        Map<String, String> completions = new LinkedHashMap<>();
        for (Word word : words) {
            if (word.term().length() > SHORTEST
                    && index.docFreq(new Term(IndexField.NAME_BEGINNINGS, word.term())) == 0) {
                similar(ONE_EDIT, IndexField.NAME_BEGINNINGS, word.term())
                        .ifPresent(other -> completions.put(word.text(), other));
            }
        }
        return completions;
    }
}
