package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.PageSuggestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** From a question to the pages that answer it. */
@ApplicationScoped
class Search implements PageSuggestions {

    /** Results on one page, and the most pages of results. */
    static final int ON_A_PAGE = 10;

    static final int MOST_PAGES = 10;

    /** Pages with the same score are sorted by title. */
    static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexField.ORDER, SortField.Type.STRING));

    private static final int COUNTED = 1_000;

    private final SearchIndex index;

    Search(SearchIndex index) {
        this.index = index;
    }

    /** @param page of the results, counted from 1 */
    Results find(Question question, int page) {
        return index.read((searcher, suggester) -> find(searcher, suggester, question, page, false));
    }

    /** Answers, for an address that leads nowhere, as a search for its words would among the names of pages. */
    @Override
    public Found from(String words) {
        Question question = Question.of(words);
        Results found;
        try {
            found = index.read((searcher, suggester) -> find(searcher, suggester, question, 1, true));
        } catch (NotSearchable e) {
            return new Found(List.of(), List.of());
        }
        List<Crumb> hits = found.hits().stream()
                .map(hit -> new Crumb(hit.title(), hit.href()))
                .toList();
        boolean isMeant = !found.partial() && found.unknown().isEmpty() && !question.isCut();
        return new Found(isMeant ? hits : List.of(), isMeant ? List.of() : hits);
    }

    private static Results find(IndexSearcher searcher, Suggester suggester, Question question, int page, boolean named)
            throws IOException {
        if (question.words().isEmpty()) {
            return Results.none(suggester.mostLinked());
        }
        KnownWords known = KnownWords.of(question, searcher);
        Intent intent = Intent.of(known.words());
        boolean byName = named || UnnamedJobs.isName(intent.required());
        Query matching = intent.isConditional()
                ? PageQuery.conditions(intent)
                : known.isAnyWork() ? PageQuery.lists(intent) : PageQuery.all(intent);
        TopFieldDocs all = top(searcher, byName ? PageQuery.named(matching, intent) : matching, page);
        boolean partial = all.totalHits.value == 0;
        Query some = PageQuery.any(intent);
        TopFieldDocs top = partial ? top(searcher, byName ? PageQuery.named(some, intent) : some, page) : all;
        if (top.totalHits.value == 0) {
            return Results.none(suggester.mostLinked());
        }
        List<Integer> pages = Stream.of(top.scoreDocs)
                .skip((page - 1L) * ON_A_PAGE)
                .map(found -> found.doc)
                .toList();
        boolean atLeast = top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
        List<Hit> hits = Hits.of(searcher, intent, pages);
        return new Results(
                hits,
                top.totalHits.value,
                atLeast,
                partial,
                known.corrections(),
                known.unknown(),
                page > 1 ? List.of() : new DirectLinks(searcher, intent).beside(hits),
                List.of());
    }

    /** Suggestions for what is being typed; if there are none, for the same with its typing errors corrected. */
    List<Suggestion> suggest(Question question) {
        return question.words().isEmpty()
                ? List.of()
                : index.read((searcher, suggester) -> suggest(searcher, suggester, question));
    }

    private static List<Suggestion> suggest(IndexSearcher searcher, Suggester suggester, Question question)
            throws IOException {
        List<Suggestion> found = suggester.suggest(question.text());
        if (found.isEmpty()) {
            found = occupations(searcher, Intent.of(question.words()));
        }
        if (!found.isEmpty()) {
            return found;
        }
        Map<String, String> completions = new SpellChecker(searcher).completions(question.words());
        return completions.isEmpty() ? found : suggester.suggest(question.with(completions));
    }

    /** By any of their titles, the last word typed to its end. */
    private static List<Suggestion> occupations(IndexSearcher searcher, Intent intent) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        for (ScoreDoc each : searcher.search(OfficialQuery.all(intent), Kind.OCCUPATION.suggested()).scoreDocs) {
            Document page = searcher.storedFields().document(each.doc);
            Kind kind = Kind.valueOf(page.get(IndexField.KIND));
            found.add(new Suggestion(kind.label(), page.get(IndexField.LABEL), page.get(IndexField.PAGE)));
        }
        return found;
    }

    private static TopFieldDocs top(IndexSearcher searcher, Query query, int page) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, page * ON_A_PAGE, null, COUNTED));
    }
}
