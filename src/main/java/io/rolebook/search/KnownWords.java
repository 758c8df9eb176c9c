package io.rolebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/**
 * The words of a question that can be searched for.
 *
 * @param corrections words that no page has, and what is searched for instead
 * @param unknown words that no page has and that are near to no other, such as the name of an employer
 * @param isAnyWork whether the rest says no more than "jobs", which the lists of the guide answer
 */
record KnownWords(List<Word> words, Map<String, String> corrections, List<String> unknown, boolean isAnyWork) {

    /** Words for any work. Where nothing else is left, they lead to the list of roles. */
    private static final Set<String> WORK =
            Set.of("job", "jobs", "career", "careers", "worker", "workers", "employee", "employees");

    private static final String ANY_WORK = "jobs";

    /** Unknown words are left out unless the rest says nothing. */
    static KnownWords of(Question question, IndexSearcher searcher) throws IOException {
        SpellChecker checker = new SpellChecker(searcher);
        Map<String, String> corrections = checker.corrections(question.words());
        List<Word> words = corrections.isEmpty() ? question.words() : Word.all(question.with(corrections));
        List<Word> known = new ArrayList<>();
        for (Word word : words) {
            if (!word.isTelling() || FacetWords.isOne(word) || checker.isKnown(word)) {
                known.add(word);
            }
        }
        boolean isTelling = known.stream().anyMatch(word -> word.isTelling() && !WORK.contains(word.term()));
        boolean isAnyWork = known.stream().anyMatch(word -> WORK.contains(word.term()));
        if (known.size() == words.size() || !isTelling && !isAnyWork) {
            return new KnownWords(words, corrections, List.of(), false);
        }
        List<String> unknown = words.stream()
                .filter(word -> !known.contains(word))
                .map(Word::text)
                .toList();
        return new KnownWords(Word.all(isTelling ? NameQuery.text(known) : ANY_WORK), corrections, unknown, !isTelling);
    }
}
