package io.rolebook.search;

import io.rolebook.web.Crumb;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Leads from what somebody typed to pages, and to the places on them. */
@ApplicationScoped
class Search {

    /** Results on one page, and how many such pages there are at most. */
    static final int ON_A_PAGE = 10;

    static final int MOST_PAGES = 10;

    private static final int COUNTED = 1_000;
    /** Pages that are equally good stand in the order of their names, on whatever machine and however they came into the index. */
    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Stored.ORDER, SortField.Type.STRING));

    private final SearchIndex pages;

    Search(SearchIndex pages) {
        this.pages = pages;
    }

    /** @param page of the results, counted from 1 */
    Findings find(Question question, int page) {
        return pages.read((index, names) -> find(index, names, question, page));
    }

    private static Findings find(IndexSearcher index, IndexSearcher names, Question question, int page)
            throws IOException {
        if (question.words().isEmpty()) {
            return Findings.nothing(Nearby.to(names, question));
        }
        Spelling.Mended mended = new Spelling(index.getIndexReader(), names.getIndexReader()).mend(question.words());
        List<Crumb> both = page > 1
                ? List.of()
                : new TwoRoles(index).in(mended.words()).stream().toList();
        Typed typed = Typed.of(mended.words());
        Matching matching = new Matching(index, typed);
        TopFieldDocs all = top(index, matching.all(Asked.on(index, typed)), page);
        if (all.totalHits.value > 0) {
            return findings(index, typed, all, page, false, mended.changed()).with(both);
        }
        TopFieldDocs some = top(index, matching.any(), page);
        if (some.totalHits.value > 0) {
            return findings(index, typed, some, page, true, mended.changed()).with(both);
        }
        return Findings.nothing(Nearby.to(names, question));
    }

    private static TopFieldDocs top(IndexSearcher index, Query query, int page) throws IOException {
        return index.search(query, new TopFieldCollectorManager(BEST_FIRST, page * ON_A_PAGE, null, COUNTED));
    }

    private static Findings findings(
            IndexSearcher index, Typed typed, TopFieldDocs top, int page, boolean some, Map<String, String> mended)
            throws IOException {
        Hits hits = new Hits(index, typed);
        Map<Integer, Document> shown = new LinkedHashMap<>();
        for (int i = (page - 1) * ON_A_PAGE; i < top.scoreDocs.length; i++) {
            shown.put(top.scoreDocs[i].doc, index.storedFields().document(top.scoreDocs[i].doc));
        }
        boolean atLeast = top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
        return new Findings(hits.of(shown), top.totalHits.value, atLeast, some, mended, List.of(), List.of());
    }
}
