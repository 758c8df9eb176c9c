package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Links above the results: the page on the roles that the question names, and the lists that answer its conditions. */
final class DirectLinks {

    private final IndexSearcher searcher;
    private final Intent intent;

    DirectLinks(IndexSearcher searcher, Intent intent) {
        this.searcher = searcher;
        this.intent = intent;
    }

    /** Without the page that is the first result. */
    List<Crumb> beside(List<Hit> hits) throws IOException {
        List<Crumb> direct = new ArrayList<>();
        new RolesInQuestion(searcher).in(intent.words()).ifPresent(direct::add);
        together().ifPresent(direct::add);
        if (intent.isConditional()) {
            return direct;
        }
        for (GuideList condition : intent.conditions()) {
            Query list = new TermQuery(new Term(IndexField.PAGE, condition.address()));
            for (ScoreDoc found : searcher.search(list, 1).scoreDocs) {
                String title = searcher.storedFields().document(found.doc).get(IndexField.LABEL);
                direct.add(new Crumb(title, condition.address()));
            }
        }
        direct.removeIf(page -> page.href().equals(hits.get(0).href()));
        return direct;
    }

    /** The list of roles that meet several conditions, such as "remote jobs without a degree", as far as it has parameters for them. */
    private Optional<Crumb> together() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<String> phrases = new ArrayList<>();
        for (GuideList condition : intent.conditions()) {
            Map<String, List<String>> asked = condition.parameters();
            if (!asked.isEmpty() && Collections.disjoint(parameters.keySet(), asked.keySet())) {
                parameters.putAll(asked);
                phrases.add("“" + NameQuery.text(condition.in(intent.words())) + "”");
            }
        }
        return phrases.size() > 1
                ? Optional.of(
                        new Crumb("Roles for " + Words.and(phrases) + " together", Links.with(Links.ROLES, parameters)))
                : Optional.empty();
    }
}
