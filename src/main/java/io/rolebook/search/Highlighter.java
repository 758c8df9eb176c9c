package io.rolebook.search;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
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
    private final Map<Integer, Document> documents;

    /** @param documents those to highlight, by number */
    Highlighter(IndexSearcher searcher, List<Word> words, Map<Integer, Document> documents) {
        super(UnifiedHighlighter.builder(searcher, TextAnalyzer.CONTENT)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                .withMaxNoHighlightPassages(1)
                .withWeightMatches(false));
        this.words = query(words);
        this.documents = documents;
    }

    private static Query query(List<Word> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(WordQuery.in(SearchField.SHOWN, word), Occur.SHOULD));
        return query.build();
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(SearchField.HEADING.key())
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.5f);
    }

    /** The documents are loaded already. */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator numbers, int cached)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            Document document = documents.get(numbers.docID());
            values.add(Stream.of(fields).map(document::get).toArray(CharSequence[]::new));
        }
        return values;
    }

    /** Excerpts of the documents; the first sentence where a text has none of the words. */
    Excerpts excerpts() throws IOException {
        String[] fields = SearchField.SHOWN.stream().map(SearchField::key).toArray(String[]::new);
        int[] passages = new int[fields.length];
        Arrays.fill(passages, 1);
        List<Integer> numbers = List.copyOf(documents.keySet());
        int[] all = numbers.stream().mapToInt(Integer::intValue).toArray();
        return new Excerpts(numbers, highlightFields(fields, words, all, passages));
    }

    record Excerpts(List<Integer> documents, Map<String, String[]> byField) {

        RawString of(int document, SearchField field) {
            String excerpt = byField.get(field.key())[documents.indexOf(document)];
            return new RawString(excerpt == null ? "" : excerpt);
        }
    }
}
