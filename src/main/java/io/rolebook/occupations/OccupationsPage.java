package io.rolebook.occupations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.OccupationGroup;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.figures.Measure;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Paging;
import io.rolebook.web.Rows;
import io.rolebook.web.graph.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
        List<Paging.Turn> pages,
        List<Note> notes)
        implements TemplateInstance {

    static final int ON_A_PAGE = 36;

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

    /** @param listing the part of the list that is shown, by the query */
    static OccupationsPage of(
            OccupationQuery query,
            Paging<OccupationSummary> listing,
            List<OccupationSummary> all,
            List<OccupationGroup> groups,
            List<CountedRole> roles,
            Map<String, SourceNote> sources,
            boolean hasPay) {
        Notes notes = new Notes(sources);
        return new OccupationsPage(
                page(query.page(listing.number())),
                all.size(),
                listing.found(),
                query.isPlain(),
                OccupationForm.of(query, all, groups, hasPay),
                query.unknown(all),
                heads(query, hasPay),
                groups(listing.shown(), query.order() == OccupationOrder.GROUP, roles, notes),
                listing.turns(),
                notes.all());
    }

    private static List<Crumb> heads(OccupationQuery query, boolean hasPay) {
        List<Crumb> heads = List.of(
                new Crumb("Median pay", query.order(OccupationOrder.PAY).href()),
                new Crumb("Growth", query.order(OccupationOrder.GROWTH).href()),
                new Crumb(
                        "Openings a year", query.order(OccupationOrder.OPENINGS).href()));
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

    private static List<Group> groups(
            List<OccupationSummary> shown, boolean byGroup, List<CountedRole> roles, Notes notes) {
        Map<String, List<CountedRole>> byCode = roles.stream().collect(Collectors.groupingBy(CountedRole::occupation));
        Map<String, List<OccupationSummary>> byTitle = shown.stream()
                .collect(Collectors.groupingBy(
                        each -> byGroup ? Objects.requireNonNullElse(each.groupTitle(), "") : "",
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byTitle.forEach((title, its) -> groups.add(new Group(
                title, Rows.of(its.stream(), each -> row(each, byCode.getOrDefault(each.code(), List.of()), notes)))));
        return groups;
    }

    private static Row row(OccupationSummary occupation, List<CountedRole> roles, Notes notes) {
        var figures = occupation.figures();
        return new Row(
                occupation.title(),
                Links.occupation(occupation.code(), occupation.role()),
                occupation.slug(),
                OccupationPage.counted(roles, true),
                Measure.PAY.of(figures, notes),
                Measure.GROWTH.of(figures, notes),
                Measure.OPENINGS.of(figures, notes),
                figures.education() == null ? "–" : figures.education().label());
    }
}
