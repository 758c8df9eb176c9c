package io.rolebook.sources;

import io.rolebook.content.model.Method;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.web.Links;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.SharedNodes;
import io.rolebook.web.graph.Subject;

/** A source as schema.org calls it: figures that were collected are a data set, claims without a method an article. */
final class SourceGraph {

    private SourceGraph() {}

    static Subject of(String slug, SourceFacts facts) {
        String page = Links.source(slug);
        Iri id = Iri.of(page, "source");
        Node publisher =
                facts.publisher() == null ? null : Node.of("Organization").with("name", facts.publisher());
        boolean isClaim = facts.method() == Method.GUIDE;
        Node source = Node.of(isClaim ? "Article" : "Dataset", id)
                .with(isClaim ? "headline" : "name", facts.title())
                .with("url", facts.url())
                .with("mainEntityOfPage", Node.reference(new Iri(page)))
                .with("publisher", publisher)
                .with("author", SharedNodes.people(facts.authors()))
                .with("datePublished", facts.published());
        return Subject.PAGE.of(id, isClaim ? source : figures(source, facts));
    }

    private static Node figures(Node source, SourceFacts facts) {
        return source.with("description", facts.made())
                .with("temporalCoverage", facts.asOf())
                .with("spatialCoverage", facts.place() == null ? null : SharedNodes.place(facts.place()))
                .with("version", facts.edition())
                .with("license", facts.licenceUrl());
    }
}
