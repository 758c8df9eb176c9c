package io.rolebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * The parts of pages that match best. The parts of a page stand right behind it in the index, so that no others are looked
 * at; pages have to be asked about in the order of their numbers.
 */
final class BestParts {

    private final List<LeafReaderContext> segments;
    private final Weight query;
    private LeafReaderContext segment;
    private Scorer matching;

    BestParts(IndexSearcher index, Query query) throws IOException {
        this.segments = index.getLeafContexts();
        this.query = index.createWeight(index.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /**
     * @param page its number in the index
     * @param parts how many it has
     * @return the numbers of the best of them, best first
     */
    List<Integer> of(int page, int parts, int most) throws IOException {
        enter(segments.get(ReaderUtil.subIndex(page, segments)));
        if (matching == null) {
            return List.of();
        }
        int before = page - segment.docBase;
        DocIdSetIterator numbers = matching.iterator();
        int part = numbers.docID() > before ? numbers.docID() : numbers.advance(before + 1);
        List<ScoreDoc> found = new ArrayList<>();
        for (; part <= before + parts; part = numbers.nextDoc()) {
            found.add(new ScoreDoc(segment.docBase + part, matching.score()));
        }
        return found.stream()
                .sorted(Comparator.comparing(each -> -each.score))
                .limit(most)
                .map(each -> each.doc)
                .toList();
    }

    private void enter(LeafReaderContext next) throws IOException {
        if (next != segment) {
            segment = next;
            matching = query.scorer(next);
        }
    }
}
