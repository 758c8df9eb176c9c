package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds the parts of a page that match the words which the page's names do not match. */
final class PartSearch {

    private static final int MOST = 3;

    private final IndexSearcher searcher;
    private final Intent intent;

    PartSearch(IndexSearcher searcher, Intent intent) {
        this.searcher = searcher;
        this.intent = intent;
    }

    /**
     * A part that matches.
     *
     * @param number of its document
     * @param answers whether it is a question with at least half of the words that the page's names do not match
     */
    record Match(int number, Document document, boolean answers) {

        String heading() {
            return document.get(SearchField.HEADING.key());
        }

        String href() {
            return document.get(IndexField.HREF);
        }

        /** In words, or empty. */
        String facet() {
            String facet = document.get(IndexField.FACET);
            return facet == null ? "" : Facet.valueOf(facet).label();
        }
    }

    /** The best parts first; none if the names match every word and no facet is asked for. */
    List<Match> on(Document page) throws IOException {
        Set<String> names = new HashSet<>(List.of(page.getValues(IndexField.NEIGHBORS)));
        List<Word> others = intent.telling().stream()
                .filter(word -> intent.isComparison() || !word.isIn(names))
                .toList();
        List<Match> matches = new ArrayList<>();
        if (others.isEmpty() && intent.facet() == null) {
            return matches;
        }
        for (ScoreDoc found : searcher.search(query(page.get(IndexField.PAGE), others), MOST).scoreDocs) {
            Document part = searcher.storedFields().document(found.doc);
            matches.add(new Match(found.doc, part, answers(part, others)));
        }
        return matches;
    }

    private Query query(String page, List<Word> others) {
        Stream<Query> words = others.stream().map(word -> WordQuery.in(SearchField.PART, word));
        Stream<Query> facet = Stream.ofNullable(intent.facet())
                .map(asked -> WordQuery.constant(IndexField.FACET, asked.name(), Boost.PART_ON_FACET));
        return WordQuery.filtered(
                WordQuery.any(Stream.concat(words, facet)), new TermQuery(new Term(IndexField.PART_OF, page)));
    }

    private static boolean answers(Document part, List<Word> others) {
        Set<String> heading = Set.copyOf(TextTerms.of(TextAnalyzer.CONTENT, part.get(SearchField.HEADING.key())));
        long found = others.stream().filter(word -> word.isIn(heading)).count();
        return part.getField(IndexField.QUESTION) != null && !others.isEmpty() && 2 * found >= others.size();
    }
}
