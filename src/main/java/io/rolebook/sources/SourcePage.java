package io.rolebook.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources.CitingPage;
import io.rolebook.catalog.Sources.SourceHead;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Method;
import io.rolebook.content.model.Person;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Snippet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One source: what it says, how it was made, how old it is, and every page that cites it. */
@CheckedTemplate(basePath = "sources", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SourcePage(
        Page page,
        List<Crumb> contents,
        SourceFacts source,
        boolean guide,
        List<Row> facts,
        RawString intro,
        List<Block> sections,
        List<Citing> citing,
        int more,
        List<Note> notes)
        implements TemplateInstance {

    /** @param href where the value leads, or null; at is the fact's place in the file */
    record Row(String label, String value, String href, String at) {}

    /** A page that cites the source, and where on it. */
    record Citing(String title, String href, List<Crumb> facets, int times) {}

    /** More pages that cite it than fit on ten screens of a phone are told by their number. */
    private static final int SHOWN = 48;

    static SourcePage of(SourceHead source, List<CitingPage> citing, Map<String, SourceNote> sources, LocalDate today) {
        Notes notes = new Notes(sources);
        SourceFacts facts = source.facts();
        Snippet found = SourceSnippets.of(facts);
        Page page = Page.of(Links.source(source.slug()), facts.title(), found.description())
                .under(new Crumb("Sources", Links.sources()))
                .found(found)
                .about(SourceGraph.of(source.slug(), facts))
                .updated(facts.updated());
        RawString intro = notes.prose(source.intro());
        List<Block> sections = source.sections().stream()
                .map(section -> Block.of(section, notes))
                .toList();
        List<Citing> pages = citing(citing);
        return new SourcePage(
                page,
                new Contents()
                        .addAll(sections)
                        .add(true, "citing", "Where the guide uses it")
                        .list(),
                facts,
                facts.method() == Method.GUIDE,
                rows(facts, today),
                intro,
                sections,
                pages.subList(0, Math.min(SHOWN, pages.size())),
                Math.max(0, pages.size() - SHOWN),
                notes.all());
    }

    private static List<Row> rows(SourceFacts facts, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        add(rows, "/publisher /title", "Publisher", facts.publisher() == null ? "not named" : facts.publisher());
        add(rows, "/authors", "Authors", people(facts.authors()));
        add(rows, "/reviewers", "Reviewed by", people(facts.reviewers()));
        add(rows, "/edition", "Edition", facts.edition());
        add(
                rows,
                "/as-of",
                "Figures of",
                facts.asOf() == null ? null : Figures.date(facts.asOf()) + age(facts.asOf(), today));
        add(rows, "/published", "Published", facts.published() == null ? null : Figures.date(facts.published()));
        add(rows, "/retrieved", "Read for the guide", Figures.date(facts.retrieved()));
        add(rows, "/place", "Place", facts.place());
        if (facts.licence() != null) {
            rows.add(new Row("License", facts.licence(), facts.licenceUrl(), "/licence"));
        }
        if (facts.url() != null) {
            rows.add(new Row("Address", facts.url(), facts.url(), "/url"));
        }
        return rows;
    }

    private static void add(List<Row> rows, String at, String label, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Row(label, value, null, at));
        }
    }

    private static String people(List<Person> people) {
        return people.stream()
                .map(person ->
                        person.credential() == null ? person.name() : person.name() + " (" + person.credential() + ")")
                .collect(Collectors.joining("; "));
    }

    /** How long ago that was; to the year, as figures are seldom dated closer. */
    private static String age(String asOf, LocalDate today) {
        int years = today.getYear() - Integer.parseInt(asOf.substring(0, 4));
        return years == 0 ? ", this year" : years == 1 ? ", last year" : ", " + years + " years ago";
    }

    private static List<Citing> citing(List<CitingPage> pages) {
        Map<String, List<CitingPage>> byPage = pages.stream()
                .collect(Collectors.groupingBy(CitingPage::page, LinkedHashMap::new, Collectors.toList()));
        return byPage.entrySet().stream()
                .map(entry -> new Citing(
                        entry.getValue().get(0).title(),
                        Links.document(entry.getKey()),
                        facets(entry.getKey(), entry.getValue()),
                        entry.getValue().stream().mapToInt(CitingPage::times).sum()))
                .toList();
    }

    private static List<Crumb> facets(String page, List<CitingPage> parts) {
        String slug = page.substring(page.indexOf('/') + 1);
        return parts.stream()
                .filter(part -> part.facet() != null)
                .sorted(Comparator.comparing(CitingPage::facet))
                .map(part -> new Crumb(part.facet().label(), Links.role(slug, part.facet())))
                .toList();
    }
}
