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
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Where on a page the words stand that were looked for, apart from those that are its name. */
final class Places {

    private static final int MOST = 3;

    private final IndexSearcher index;
    private final Typed typed;
    private final StoredFields stored;
    private final PartQuery query;

    Places(IndexSearcher index, Typed typed) throws IOException {
        this.index = index;
        this.typed = typed;
        this.stored = index.storedFields();
        this.query = new PartQuery(index, typed);
    }

    /**
     * @param facet the side it stands on, or null
     * @param answers whether it is a question that has at least half of the words in it that the page's name has not
     */
    record Place(Facet facet, boolean answers, String heading, String href, String text) {}

    /**
     * The best places of each page first, by the page's number in the index; none if its name has every word. Pages whose
     * names leave the same words open are asked about together.
     */
    Map<Integer, List<Place>> on(Map<Integer, Document> pages) throws IOException {
        Map<List<Word>, SortedMap<Integer, Document>> byOthers = new LinkedHashMap<>();
        pages.forEach((number, page) ->
                byOthers.computeIfAbsent(others(page), words -> new TreeMap<>()).put(number, page));
        Map<Integer, List<Place>> places = new HashMap<>();
        for (Map.Entry<List<Word>, SortedMap<Integer, Document>> alike : byOthers.entrySet()) {
            if (!alike.getKey().isEmpty() || typed.facet() != null) {
                add(places, alike.getValue(), alike.getKey());
            }
        }
        return places;
    }

    private List<Word> others(Document page) {
        Set<String> nameStems = Set.of(page.get(Stored.STEMS).split(" "));
        return typed.telling().stream()
                .filter(word -> typed.compares() || !word.isIn(nameStems))
                .toList();
    }

    private void add(Map<Integer, List<Place>> places, SortedMap<Integer, Document> pages, List<Word> others)
            throws IOException {
        BestParts parts = new BestParts(index, query.of(others));
        for (Map.Entry<Integer, Document> page : pages.entrySet()) {
            int all = page.getValue().getField(Stored.PARTS).numericValue().intValue();
            List<Place> best = new ArrayList<>();
            for (int part : parts.of(page.getKey(), all, MOST)) {
                best.add(place(stored.document(part), others));
            }
            places.put(page.getKey(), best);
        }
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
        long found = words.stream().filter(word -> word.isIn(asked)).count();
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
