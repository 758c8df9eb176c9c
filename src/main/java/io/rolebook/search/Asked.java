package io.rolebook.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Pages with a question that has every word of the one that was typed. */
final class Asked {

    private static final int MOST = 5;

    private Asked() {}

    /** By address, how much of the page's question was typed, from 0 to 1. */
    static Map<String, Float> on(IndexSearcher index, Typed typed) throws IOException {
        Map<String, Float> pages = new HashMap<>();
        if (!typed.asks() || typed.required().isEmpty()) {
            return pages;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        typed.telling().forEach(word -> query.add(asked(word), Occur.MUST));
        for (ScoreDoc found : index.search(query.build(), MOST).scoreDocs) {
            Document part = index.storedFields().document(found.doc);
            long telling = Words.of(part.get(Stored.HEADING)).stream()
                    .filter(word -> !Passing.isPassing(word.whole()))
                    .count();
            float like = Math.min(1, (float) typed.telling().size() / Math.max(1, telling));
            pages.merge(part.get(Stored.PAGE), like, Math::max);
        }
        return pages;
    }

    private static Query asked(Word word) {
        List<Query> forms = word.forms().stream().map(Asked::asked).toList();
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static Query asked(Form form) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        form.stems().forEach(stem -> all.add(new TermQuery(new Term(Stored.ASKED, stem)), Occur.MUST));
        return all.build();
    }
}
