package io.rolebook.occupations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.OccupationGroup;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.figures.PayFigure;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Rows;
import io.rolebook.web.graph.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All official occupations, or those that a reader asks for.
 *
 * @param unknown which occupations are not shown because no table has what the filter asks for
 * @param heads of the columns by which the table can be sorted
 */
@CheckedTemplate(basePath = "occupations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OccupationsPage(
        Page page,
        int count,
        int found,
        boolean plain,
        OccupationForm form,
        List<String> unknown,
        List<Crumb> heads,
        List<Group> groups,
        List<Turn> pages,
        List<Note> notes)
        implements TemplateInstance {

    /** @param heading empty where occupations of all groups stand together */
    record Group(String heading, List<Row> rows) {}

    /**
     * @param slug of the role that stands for the occupation, or its code
     * @param roles of the guide that are counted there
     */
    record Row(
            String title,
            String href,
            String slug,
            List<Crumb> roles,
            Figure median,
            Figure growth,
            Figure openings,
            String education) {}

    record Turn(int number, String href, boolean current) {}

    static OccupationsPage of(
            OccupationListing listing,
            List<OccupationSummary> all,
            List<OccupationGroup> groups,
            List<CountedRole> roles,
            Map<String, SourceNote> sources,
            boolean hasPay) {
        Notes notes = new Notes(sources);
        OccupationQuery query = listing.query();
        OccupationForm form = OccupationForm.of(query, all, groups, hasPay);
        return new OccupationsPage(
                page(query),
                all.size(),
                listing.found(),
                query.isPlain(),
                form,
                UnknownFigures.of(query, all),
                heads(form, hasPay),
                groups(listing, roles, notes),
                IntStream.rangeClosed(1, listing.pages() > 1 ? listing.pages() : 0)
                        .mapToObj(number -> new Turn(number, query.page(number).href(), number == query.page()))
                        .toList(),
                notes.all());
    }

    private static List<Crumb> heads(OccupationForm form, boolean hasPay) {
        List<Crumb> heads = List.of(
                new Crumb("Median pay", form.sorted(OccupationOrder.PAY)),
                new Crumb("Growth", form.sorted(OccupationOrder.GROWTH)),
                new Crumb("Openings a year", form.sorted(OccupationOrder.OPENINGS)));
        return hasPay ? heads : heads.subList(1, heads.size());
    }

    private static Page page(OccupationQuery query) {
        boolean isPlain = query.isPlain();
        String number = isPlain && query.page() > 1 ? ", page " + query.page() : "";
        Page page = Page.of(
                        isPlain ? query.href() : Links.occupations(),
                        "Official occupations" + number,
                        "Every occupation that is counted: median pay, projected jobs, openings and typical entry education"
                                + number + ".")
                .found(
                        "All occupations: pay, growth, openings and education" + number,
                        "Every occupation that is counted, with median pay, projected jobs, openings and typical entry"
                                + " education, to sort and to filter" + number + ".")
                .foundWithoutPay(
                        "All occupations: growth, openings and education" + number,
                        "Every occupation that is counted, with projected jobs, openings and typical entry education, to sort"
                                + " and to filter" + number + ".")
                .about(Subject.COLLECTION)
                .alsoAs("application/json", DataLinks.OCCUPATIONS_JSON, "The occupations as JSON")
                .alsoAs("text/csv", DataLinks.OCCUPATIONS_CSV, "The occupations as CSV");
        return isPlain ? page : page.notIndexed();
    }

    private static List<Group> groups(OccupationListing listing, List<CountedRole> roles, Notes notes) {
        boolean byGroup = listing.query().order() == OccupationOrder.GROUP;
        Map<String, List<CountedRole>> byCode = roles.stream().collect(Collectors.groupingBy(CountedRole::occupation));
        List<Group> groups = new ArrayList<>();
        for (OccupationSummary occupation : listing.shown()) {
            String heading = byGroup ? Objects.requireNonNullElse(occupation.groupTitle(), "") : "";
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            Row row = Rows.orNull(occupation, each -> row(each, byCode.getOrDefault(each.code(), List.of()), notes));
            if (row != null) {
                groups.get(groups.size() - 1).rows().add(row);
            }
        }
        return groups;
    }

    private static Row row(OccupationSummary occupation, List<CountedRole> roles, Notes notes) {
        var figures = occupation.figures();
        return new Row(
                occupation.title(),
                Links.occupation(occupation.code(), occupation.role()),
                occupation.slug(),
                roles.stream()
                        .filter(CountedRole::first)
                        .map(role -> new Crumb(role.title(), Links.role(role.slug())))
                        .toList(),
                PayFigure.median(figures, notes),
                figures.growth() == null
                        ? null
                        : notes.figure(Figures.change(figures.growth()), figures.outlookSource()),
                figures.openings() == null
                        ? null
                        : notes.figure(Figures.count(figures.openings()), figures.outlookSource()),
                figures.education() == null ? "–" : figures.education().label());
    }
}
