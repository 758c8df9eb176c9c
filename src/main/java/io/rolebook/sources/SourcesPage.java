package io.rolebook.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Sources.SourceUse;
import io.rolebook.content.model.Method;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.Arrays;
import java.util.List;

/** All sources, by how they were made. */
@CheckedTemplate(basePath = "sources", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SourcesPage(Page page, List<Group> methods) implements TemplateInstance {

    record Group(String id, String method, boolean guide, List<Row> sources) {}

    /** @param pages how many pages cite it */
    record Row(String title, String href, String publisher, String date, long pages) {}

    static SourcesPage of(List<SourceUse> sources) {
        Page page = Page.of(
                        Links.sources(),
                        "Sources",
                        "Who says what: every source of the guide, how it was made, how old it is, and how many pages cite it.")
                .found(
                        "Sources of every figure, and how each was made",
                        "Who says what: every source of the guide, how it was made, how old it is, and how many pages cite it.")
                .about(Subject.COLLECTION)
                .updated(Dates.newest(
                        sources.stream().map(source -> source.facts().updated())))
                .alsoAs("application/json", DataLinks.SOURCES_JSON, "The sources as JSON");
        List<Group> groups = Arrays.stream(Method.values())
                .map(method -> new Group(method.key(), method.label(), method == Method.GUIDE, rows(sources, method)))
                .filter(group -> !group.sources().isEmpty())
                .toList();
        return new SourcesPage(page, groups);
    }

    private static List<Row> rows(List<SourceUse> sources, Method method) {
        return sources.stream()
                .filter(source -> source.facts().method() == method)
                .map(source -> new Row(
                        source.facts().title(),
                        Links.source(source.slug()),
                        source.facts().publisher(),
                        Note.dateOf(source.facts()),
                        source.pages()))
                .toList();
    }
}
