package io.rolebook.search;

import io.rolebook.web.Crumb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Roles and skills for somebody who found nothing: those spelled a little like what was typed, then those most lead to. */
final class Nearby {

    private static final int MOST = 4;
    /** A role has a document for each of its names; so many hold enough different roles. */
    private static final int NAMES = 60;

    private Nearby() {}

    static List<Crumb> to(IndexSearcher names, Question question) throws IOException {
        Map<String, Crumb> near = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.ROLE, Kind.SKILL)) {
            Map<String, Crumb> ofKind = new LinkedHashMap<>();
            put(ofKind, names, alike(question), kind);
            put(ofKind, names, FeatureField.newSaturationQuery(Stored.RANK, "links"), kind);
            near.putAll(ofKind);
        }
        return List.copyOf(near.values());
    }

    private static Query alike(Question question) {
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        int threes = 0;
        for (Compounds.Word word : question.words()) {
            for (int at = 0; at + 3 <= Math.min(word.whole().length(), 30); at++) {
                String three = word.whole().substring(at, at + 3);
                alike.add(new TermQuery(new Term(Stored.TRIGRAMS, three)), Occur.SHOULD);
                threes++;
            }
        }
        alike.setMinimumNumberShouldMatch(Math.max(1, threes / 3));
        return alike.build();
    }

    private static void put(Map<String, Crumb> near, IndexSearcher index, Query query, Kind kind) throws IOException {
        Query ofKind = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Stored.SUGGESTED, kind.name())), Occur.FILTER)
                .build();
        for (ScoreDoc found : index.search(ofKind, NAMES, Search.BEST_FIRST).scoreDocs) {
            Suggestion name = Suggested.at((FieldDoc) found);
            if (near.size() < MOST) {
                near.putIfAbsent(name.href(), new Crumb(name.label(), name.href()));
            }
        }
    }
}
