package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Where on a page the words stand that were looked for, apart from those that are its name. */
final class Places {

    private static final int MOST = 3;

    /** A page has hardly more parts than this. */
    private static final int MOST_PARTS = 60;

    private static final float IN_HEADING = 3;
    private static final float ON_SIDE = 4;
    private static final float IN_NAME = 0.1f;

    private final IndexSearcher index;
    private final Typed typed;

    Places(IndexSearcher index, Typed typed) {
        this.index = index;
        this.typed = typed;
    }

    /**
     * @param facet the side it stands on, or null
     * @param answers whether it is a question that has at least half of the words in it that the page's name has not
     */
    record Place(Facet facet, boolean answers, String heading, String href, String text) {}

    /**
     * The best places of each page first, by its address; none if the page's name has every word. Pages whose names leave
     * the same words open are asked about together.
     */
    Map<String, List<Place>> on(List<Document> pages) throws IOException {
        Map<List<Word>, List<BytesRef>> byOthers = new LinkedHashMap<>();
        for (Document page : pages) {
            byOthers.computeIfAbsent(others(page), words -> new ArrayList<>()).add(new BytesRef(page.get(Stored.HREF)));
        }
        Map<String, List<Place>> places = new HashMap<>();
        for (Map.Entry<List<Word>, List<BytesRef>> alike : byOthers.entrySet()) {
            add(places, alike.getValue(), alike.getKey());
        }
        return places;
    }

    private List<Word> others(Document page) {
        Set<String> nameStems = Set.of(page.get(Stored.STEMS).split(" "));
        return typed.telling().stream()
                .filter(word -> typed.compares() || !isIn(word, nameStems))
                .toList();
    }

    private void add(Map<String, List<Place>> places, List<BytesRef> addresses, List<Word> others) throws IOException {
        if (others.isEmpty() && typed.facet() == null) {
            return;
        }
        Query query = query(addresses, others);
        for (ScoreDoc found : index.search(query, addresses.size() * MOST_PARTS).scoreDocs) {
            String page =
                    index.storedFields().document(found.doc, Set.of(Stored.IN)).get(Stored.IN);
            List<Place> best = places.computeIfAbsent(page, address -> new ArrayList<>());
            if (best.size() < MOST) {
                best.add(place(index.storedFields().document(found.doc), others));
            }
        }
    }

    private Query query(List<BytesRef> addresses, List<Word> others) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermInSetQuery(Stored.IN, addresses), Occur.FILTER);
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        others.forEach(word -> wanted.add(word(word), Occur.SHOULD));
        if (typed.facet() != null) {
            Query side = new TermQuery(new Term(Stored.FACET, typed.facet().name()));
            wanted.add(new BoostQuery(new ConstantScoreQuery(side), ON_SIDE), Occur.SHOULD);
        }
        query.add(wanted.build(), Occur.MUST);
        typed.telling().stream()
                .filter(word -> !others.contains(word))
                .forEach(word -> query.add(new BoostQuery(word(word), IN_NAME), Occur.SHOULD));
        return query.build();
    }

    private static boolean isIn(Word word, Set<String> stems) {
        return word.forms().stream().anyMatch(form -> stems.containsAll(form.stems()));
    }

    private static Query word(Word word) {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        for (Form form : word.forms()) {
            for (String stem : form.stems()) {
                forms.add(
                        new BoostQuery(new TermQuery(new Term(Stored.PART_HEADING, stem)), IN_HEADING * form.weight()),
                        Occur.SHOULD);
                forms.add(new BoostQuery(new TermQuery(new Term(Stored.PART_TEXT, stem)), form.weight()), Occur.SHOULD);
            }
        }
        return forms.build();
    }

    private static Place place(Document part, List<Word> words) {
        String facet = part.get(Stored.FACET);
        String heading = part.get(Stored.HEADING);
        String text = part.get(Stored.TEXT);
        boolean isQuestion = part.getField(Stored.QUESTION).numericValue().intValue() == 1;
        return new Place(
                facet == null ? null : Facet.valueOf(facet),
                isQuestion && answers(heading, words),
                heading,
                part.get(Stored.HREF),
                text);
    }

    /** Whether at least half of the words that are not the page's name stand in the question. */
    private static boolean answers(String question, List<Word> words) {
        Set<String> asked = stems(question);
        long found = words.stream().filter(word -> isIn(word, asked)).count();
        return !words.isEmpty() && 2 * found >= words.size();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Compounds.Word word : Words.of(text)) {
            stems.add(Words.stem(word.whole()));
            word.parts().forEach(part -> stems.add(Words.stem(part.text())));
        }
        return stems;
    }
}
