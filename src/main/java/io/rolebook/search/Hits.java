package io.rolebook.search;

import io.quarkus.qute.RawString;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;

/** Turns pages that match into what a reader sees of them. */
final class Hits {

    /** What can be set beside each other. */
    private static final Set<Kind> COMPARED = EnumSet.of(Kind.ROLE, Kind.BRIEF, Kind.OCCUPATION);

    private final IndexSearcher searcher;
    private final Intent intent;
    private final Highlighter.Excerpts excerpts;

    private Hits(IndexSearcher searcher, Intent intent, Highlighter.Excerpts excerpts) {
        this.searcher = searcher;
        this.intent = intent;
        this.excerpts = excerpts;
    }

    /** @param pages numbers of documents */
    static List<Hit> of(IndexSearcher searcher, Intent intent, List<Integer> pages) throws IOException {
        PartSearch search = new PartSearch(searcher, intent);
        Map<Integer, Document> documents = new HashMap<>();
        Map<Integer, List<PartSearch.Match>> parts = new HashMap<>();
        List<Integer> shown = new ArrayList<>(pages);
        for (int page : pages) {
            documents.put(page, searcher.storedFields().document(page));
            parts.put(page, search.on(documents.get(page)));
            parts.get(page).forEach(part -> shown.add(part.number()));
        }
        Hits hits = new Hits(searcher, intent, new Highlighter(searcher, intent.telling()).of(shown));
        List<Hit> all = new ArrayList<>();
        for (int page : pages) {
            all.add(hits.hit(page, documents.get(page), parts.get(page)));
        }
        return all;
    }

    private Hit hit(int number, Document page, List<PartSearch.Match> parts) throws IOException {
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
                kind != Kind.OCCUPATION && isOfficialAlone(number) ? NameQuery.text(intent.required()) : "",
                near(page));
    }

    private static List<Crumb> near(Document page) {
        return Stream.of(page.getValues(IndexField.NEAR))
                .map(role -> role.split("\n"))
                .map(lines -> new Crumb(lines[0], lines[1]))
                .toList();
    }

    private static List<Facet> facets(Document page) {
        return Stream.of(page.getValues(IndexField.FACETS)).map(Facet::valueOf).toList();
    }

    /** Whether a role has the question as an official title and not as a name of its own. */
    private boolean isOfficialAlone(int number) throws IOException {
        String name = TextTerms.name(NameQuery.text(intent.required()));
        Query query = new BooleanQuery.Builder()
                .add(OfficialQuery.named(intent.required()), Occur.MUST)
                .add(WordQuery.constant(IndexField.NAME, name, 1), Occur.MUST_NOT)
                .build();
        return !intent.isComparison() && searcher.explain(query, number).isMatch();
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
