package io.rolebook.search;

import io.rolebook.web.Crumb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Roles and skills to offer when nothing was found: those spelled like the question, then those with most links. */
final class Alternatives {

    private static final int MOST = 4;
    private static final int EDITS = 2;
    private static final float SIMILAR = 100;

    private Alternatives() {}

    static List<Crumb> to(Question question, IndexSearcher searcher) throws IOException {
        List<Crumb> pages = new ArrayList<>();
        for (Kind kind : List.of(Kind.ROLE, Kind.SKILL)) {
            for (ScoreDoc found : searcher.search(query(question, kind), MOST, Search.BEST_FIRST).scoreDocs) {
                Document page = searcher.storedFields().document(found.doc);
                pages.add(new Crumb(page.get(IndexField.LABEL), page.get(IndexField.PAGE)));
            }
        }
        return pages;
    }

    private static BooleanQuery query(Question question, Kind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexField.KIND, kind.name())), Occur.FILTER)
                .add(FeatureField.newLinearQuery(IndexField.RANK, EntryDocuments.PAGE_RANK, 1), Occur.SHOULD);
        question.words().stream()
                .filter(word -> !StopWords.contains(word.term()))
                .forEach(word -> query.add(
                        new BoostQuery(new FuzzyQuery(new Term(IndexField.NAME_WORDS, word.term()), EDITS, 1), SIMILAR),
                        Occur.SHOULD));
        return query.build();
    }
}
