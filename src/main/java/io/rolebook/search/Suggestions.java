package io.rolebook.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

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

    private final SearchIndex pages;

    Suggestions(SearchIndex pages) {
        this.pages = pages;
    }

    List<Suggestion> to(Question question) {
        return question.words().isEmpty() ? List.of() : pages.read((index, names) -> find(names, question));
    }

    private static List<Suggestion> find(IndexSearcher index, Question question) throws IOException {
        List<String> words = new ArrayList<>();
        for (Compounds.Word word : question.words()) {
            words.add(known(index, word.whole()));
        }
        List<Suggestion> all = new ArrayList<>();
        for (Map.Entry<Kind, Integer> kind : MOST.entrySet()) {
            all.addAll(ofKind(index, words, kind.getKey(), kind.getValue()));
        }
        return all;
    }

    /** The beginning of a word that some name has: as it was typed, or with a typing error mended. */
    private static String known(IndexSearcher index, String word) throws IOException {
        String beginning = word.substring(0, Math.min(word.length(), LONGEST_BEGINNING));
        if (index.getIndexReader().docFreq(new Term(Stored.BEGINNINGS, beginning)) > 0) {
            return beginning;
        }
        if (beginning.length() < Typos.SHORT) {
            return beginning;
        }
        Optional<String> meant = Typos.nearest(index.getIndexReader(), Stored.BEGINNINGS, beginning);
        return meant.orElse(beginning);
    }

    private static List<Suggestion> ofKind(IndexSearcher index, List<String> words, Kind kind, int most)
            throws IOException {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        add(found, index, starting(words, kind), most);
        if (found.size() < most) {
            add(found, index, having(words, kind), most);
        }
        return List.copyOf(found.values());
    }

    /** Names that begin as what was typed, before all others. */
    private static Query starting(List<String> words, Kind kind) {
        String start = String.join(" ", words);
        return new TermQuery(new Term(Stored.start(kind), start.substring(0, Math.min(start.length(), LONGEST_START))));
    }

    private static Query having(List<String> words, Kind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Stored.SUGGESTED, kind.name())), Occur.FILTER);
        words.forEach(word -> query.add(new TermQuery(new Term(Stored.BEGINNINGS, word)), Occur.FILTER));
        return query.build();
    }

    private static void add(Map<String, Suggestion> found, IndexSearcher index, Query query, int most)
            throws IOException {
        for (ScoreDoc name : index.search(query, first()).scoreDocs) {
            if (found.size() < most) {
                Suggestion suggestion = Suggested.at((FieldDoc) name);
                found.putIfAbsent(suggestion.href(), suggestion);
            }
        }
    }

    /** Names stand best first, and no more than these are counted: so no more are looked at. */
    private static TopFieldCollectorManager first() {
        return new TopFieldCollectorManager(Suggested.BEST_FIRST, NAMES, null, NAMES);
    }
}
