package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** How many pages have a term, looked up once for all the places in a search where it is asked. */
final class Known {

    private final IndexSearcher index;
    private final Map<Term, Integer> pages = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    Known(IndexSearcher index) {
        this.index = index;
    }

    int pages(String field, String term) {
        return pages.computeIfAbsent(new Term(field, term), this::count);
    }

    private int count(Term term) {
        try {
            return index.getIndexReader().docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether more than half of the pages have it, so that it hardly tells one from another. */
    boolean isCommon(String field, String term) {
        return 2 * pages(field, term) > of(field);
    }

    /** How much a term tells that some pages have, as in BM25: the more, the fewer they are. */
    float telling(String field, String term) {
        int pages = pages(field, term);
        return (float) Math.log(1 + (of(field) - pages + 0.5) / (pages + 0.5));
    }

    /** How many pages have anything there. */
    private int of(String field) {
        return all.computeIfAbsent(field, this::all);
    }

    private int all(String field) {
        try {
            return index.getIndexReader().getDocCount(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
