package io.rolebook.sources;

import io.rolebook.content.model.Method;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.web.Links;
import io.rolebook.web.graph.Area;
import io.rolebook.web.graph.Article;
import io.rolebook.web.graph.Dataset;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Organization;
import io.rolebook.web.graph.Person;
import io.rolebook.web.graph.Reference;
import io.rolebook.web.graph.Subject;

/** A source as schema.org calls it: figures that were collected are a data set, claims without a method an article. */
final class SourceGraph {

    private SourceGraph() {}

    static Subject of(String slug, SourceFacts facts) {
        String page = Links.source(slug);
        Iri id = Iri.of(page, "source");
        Reference told = new Reference(new Iri(page));
        Organization publisher = facts.publisher() == null ? null : new Organization(facts.publisher());
        if (facts.method() == Method.GUIDE) {
            Article article = new Article(
                    id, facts.title(), facts.url(), told, publisher, Person.of(facts.authors()), facts.published());
            return Subject.PAGE.of(id, article);
        }
        Dataset dataset = new Dataset(
                id,
                facts.title(),
                facts.made(),
                facts.url(),
                told,
                publisher,
                Person.of(facts.authors()),
                facts.published(),
                null,
                facts.asOf(),
                facts.place() == null ? null : Area.of(facts.place()),
                facts.edition(),
                facts.licenceUrl(),
                null,
                null,
                null);
        return Subject.PAGE.of(id, dataset);
    }
}
