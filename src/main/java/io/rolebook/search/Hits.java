package io.rolebook.search;

import io.quarkus.qute.RawString;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;

/** Turns pages that match into what a reader sees of them. */
final class Hits {

    /** What can be set beside each other. */
    private static final Set<Kind> COMPARED = EnumSet.of(Kind.ROLE, Kind.BRIEF, Kind.OCCUPATION);

    private final Intent intent;
    private final Highlighter.Excerpts excerpts;
    private final Set<Integer> counted;

    private Hits(Intent intent, Highlighter.Excerpts excerpts, Set<Integer> counted) {
        this.intent = intent;
        this.excerpts = excerpts;
        this.counted = counted;
    }

    /** @param pages numbers of documents */
    static List<Hit> of(IndexSearcher searcher, Intent intent, List<Integer> pages) throws IOException {
        PartSearch search = new PartSearch(searcher, intent);
        Map<Integer, Document> documents = new HashMap<>();
        Map<Integer, List<PartSearch.Match>> parts = new HashMap<>();
        for (int page : pages) {
            Document document = searcher.storedFields().document(page);
            documents.put(page, document);
            parts.put(page, search.on(document));
            parts.get(page).forEach(part -> documents.put(part.number(), part.document()));
        }
        Hits hits = new Hits(
                intent, new Highlighter(searcher, intent.telling(), documents).excerpts(), counted(searcher, intent));
        return pages.stream()
                .map(page -> hits.hit(page, documents.get(page), parts.get(page)))
                .toList();
    }

    /** Roles that have the question as an official title and not as a name of their own. */
    private static Set<Integer> counted(IndexSearcher searcher, Intent intent) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(OfficialQuery.named(intent.required()), Occur.FILTER)
                .add(new TermQuery(new Term(IndexField.KIND, Kind.ROLE.name())), Occur.FILTER)
                .add(
                        WordQuery.constant(IndexField.NAME, TextTerms.name(NameQuery.text(intent.required())), 1),
                        Occur.MUST_NOT)
                .build();
        Set<Integer> counted = new HashSet<>();
        if (intent.isComparison()) {
            return counted;
        }
        for (ScoreDoc found : searcher.search(query, Search.ON_A_PAGE).scoreDocs) {
            counted.add(found.doc);
        }
        return counted;
    }

    private Hit hit(int number, Document page, List<PartSearch.Match> parts) {
        Kind kind = Kind.valueOf(page.get(IndexField.KIND));
        String name = page.get(IndexField.LABEL);
        List<Facet> facets = facets(page);
        Optional<PartSearch.Match> answer = intent.isQuestion() && kind == Kind.ROLE
                ? parts.stream().filter(PartSearch.Match::answers).findFirst()
                : Optional.empty();
        if (answer.isPresent()) {
            return new Hit(
                    "Question about " + name,
                    name,
                    answer.get().heading(),
                    answer.get().href(),
                    excerpts.of(answer.get().number(), SearchField.PROSE),
                    parts.stream()
                            .filter(part -> part != answer.get())
                            .map(this::part)
                            .toList(),
                    others(page, facets, null),
                    page.get(IndexField.SLUG),
                    "",
                    List.of());
        }
        boolean onFacet = intent.facet() != null && facets.contains(intent.facet());
        Facet facet = onFacet ? intent.facet() : Facet.GLANCE;
        return new Hit(
                kind.label(),
                name,
                onFacet ? name + ": " + facet.label() : name,
                onFacet ? Links.role(page.get(IndexField.SLUG), facet) : page.get(IndexField.PAGE),
                kind == Kind.OCCUPATION
                        ? new RawString(SimpleHTMLEncoder.htmlEncode(page.get(IndexField.FIGURES)))
                        : excerpts.of(number, SearchField.SUMMARY),
                parts.stream().map(this::part).toList(),
                others(page, facets, facet),
                COMPARED.contains(kind) ? page.get(IndexField.SLUG) : null,
                counted.contains(number) ? NameQuery.text(intent.required()) : "",
                near(page));
    }

    private static List<Crumb> near(Document page) {
        String[] titles = page.getValues(IndexField.NEAR_TITLE);
        String[] addresses = page.getValues(IndexField.NEAR_ADDRESS);
        return IntStream.range(0, titles.length)
                .mapToObj(at -> new Crumb(titles[at], addresses[at]))
                .toList();
    }

    private static List<Facet> facets(Document page) {
        return Stream.of(page.get(IndexField.FACETS).split(" "))
                .filter(name -> !name.isEmpty())
                .map(Facet::valueOf)
                .toList();
    }

    private Hit.PartHit part(PartSearch.Match part) {
        return new Hit.PartHit(
                part.facet(),
                excerpts.of(part.number(), SearchField.HEADING),
                part.href(),
                excerpts.of(part.number(), SearchField.PROSE));
    }

    private static List<Crumb> others(Document page, List<Facet> facets, Facet except) {
        return facets.stream()
                .filter(facet -> facet != except)
                .map(facet -> new Crumb(facet.label(), Links.role(page.get(IndexField.SLUG), facet)))
                .toList();
    }
}
