package io.rolebook.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Roles, skills and questions whose names have words that begin as what somebody types. */
@ApplicationScoped
class Suggestions {

    private static final Map<Kind, Integer> MOST = new LinkedHashMap<>();

    static {
        MOST.put(Kind.ROLE, 4);
        MOST.put(Kind.SKILL, 3);
        MOST.put(Kind.FAMILY, 1);
        MOST.put(Kind.LIST, 1);
        MOST.put(Kind.QUESTION, 3);
    }

    /** A role has several names; so many of them hold enough different roles. */
    private static final int NAMES = 20;

    private static final int LONGEST_BEGINNING = 16;
    private static final int LONGEST_START = 40;
    private static final float FROM_THE_START = 10;

    private final SearchIndex pages;

    Suggestions(SearchIndex pages) {
        this.pages = pages;
    }

    List<Suggestion> to(Question question) {
        return question.words().isEmpty() ? List.of() : pages.read(index -> to(index, question));
    }

    private static List<Suggestion> to(IndexSearcher index, Question question) throws IOException {
        List<String> words = new ArrayList<>();
        for (Compounds.Word word : question.words()) {
            words.add(known(index, word.whole()));
        }
        List<Suggestion> all = new ArrayList<>();
        for (Map.Entry<Kind, Integer> kind : MOST.entrySet()) {
            all.addAll(ofKind(index, query(words, kind.getKey()), kind.getKey(), kind.getValue()));
        }
        return all;
    }

    /** The beginning of a word that some name has: as it was typed, or with a typing error mended. */
    private static String known(IndexSearcher index, String word) throws IOException {
        String beginning = word.substring(0, Math.min(word.length(), LONGEST_BEGINNING));
        if (index.getIndexReader().docFreq(new Term(Stored.BEGINNINGS, beginning)) > 0) {
            return beginning;
        }
        Optional<String> meant = new Spelling(index.getIndexReader()).nearest(Stored.BEGINNINGS, beginning);
        return meant.orElse(beginning);
    }

    private static Query query(List<String> words, Kind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Stored.SUGGESTED, kind.name())), Occur.FILTER);
        words.forEach(word -> query.add(new TermQuery(new Term(Stored.BEGINNINGS, word)), Occur.FILTER));
        String start = String.join(" ", words);
        Query fromStart =
                new TermQuery(new Term(Stored.START, start.substring(0, Math.min(start.length(), LONGEST_START))));
        query.add(new BoostQuery(new ConstantScoreQuery(fromStart), FROM_THE_START), Occur.SHOULD);
        query.add(FeatureField.newSaturationQuery(Stored.RANK, "links", 1, 10), Occur.SHOULD);
        return query.build();
    }

    private static List<Suggestion> ofKind(IndexSearcher index, Query query, Kind kind, int most) throws IOException {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        for (ScoreDoc name : index.search(query, NAMES, Search.BEST_FIRST).scoreDocs) {
            if (found.size() == most) {
                break;
            }
            Document document = index.storedFields().document(name.doc);
            String href = document.get(Stored.HREF);
            found.putIfAbsent(href, new Suggestion(kind.label(), document.get(Stored.TITLE), href));
        }
        return List.copyOf(found.values());
    }
}
