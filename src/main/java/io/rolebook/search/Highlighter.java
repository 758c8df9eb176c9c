package io.rolebook.search;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the words of a question in headings, and in one or two sentences of other texts. */
final class Highlighter extends UnifiedHighlighter {

    private static final int LENGTH = 180;

    private final Query words;

    Highlighter(IndexSearcher searcher, List<Word> words) {
        super(UnifiedHighlighter.builder(searcher, TextAnalyzer.CONTENT)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                .withMaxNoHighlightPassages(1)
                .withWeightMatches(false));
        this.words = WordQuery.any(words.stream().map(word -> WordQuery.in(SearchField.SHOWN, word)));
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(SearchField.HEADING.key())
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.5f);
    }

    /** One excerpt of each field of the documents; the first sentence where a text has none of the words. */
    Excerpts of(List<Integer> documents) throws IOException {
        String[] fields = SearchField.SHOWN.stream().map(SearchField::key).toArray(String[]::new);
        int[] passages = IntStream.generate(() -> 1).limit(fields.length).toArray();
        int[] numbers = documents.stream().mapToInt(Integer::intValue).toArray();
        return new Excerpts(documents, highlightFields(fields, words, numbers, passages));
    }

    record Excerpts(List<Integer> documents, Map<String, String[]> byField) {

        RawString of(int document, SearchField field) {
            String excerpt = byField.get(field.key())[documents.indexOf(document)];
            return new RawString(excerpt == null ? "" : excerpt);
        }
    }
}
