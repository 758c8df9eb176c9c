package io.rolebook.salaries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Headline;
import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayGrowth;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Column;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Paging;
import io.rolebook.web.Rows;
import io.rolebook.web.SharedFigures;
import io.rolebook.web.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All roles’ figures in one table.
 *
 * @param chart of the rows on this page; empty where roles of all fields stand on several pages
 * @param pictures the fields that have one
 */
@CheckedTemplate(basePath = "salaries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SalariesPage(
        Page page,
        int count,
        Ask ask,
        PayGrowth chart,
        List<Crumb> pictures,
        List<Sorting.Head> heads,
        List<SalaryRow> rows,
        LevelTable levels,
        String sortedBy,
        List<Paging.Turn> pages,
        List<Note> notes)
        implements TemplateInstance {

    /** More on one page is more than ten screens of a phone. */
    static final int ON_A_PAGE = 24;

    private static final String TOLD =
            "Median pay, the lowest and highest tenth, growth and openings of every role, with the source of each figure";

    /** The form above the table. */
    record Ask(List<Sorting.Option> families, List<Sorting.Option> orders, boolean byLevel, String csv) {}

    static SalariesPage of(
            List<RoleSummary> roles, List<PayAtLevel> byLevel, SalariesQuery query, Map<String, SourceNote> sources) {
        Sorting sorting = query.sorting();
        List<RoleSummary> shown = query.of(roles);
        String main = Headline.mainCurrency(roles.stream().map(RoleSummary::headline));
        String nth = query.isPlain() && query.page() > 1 ? ", page " + query.page() : "";
        Page page = Page.of(
                        nth.isEmpty() ? Links.salaries() : query.page(query.page()),
                        "Salaries of all roles" + nth,
                        TOLD + nth + ".")
                .found("Salaries compared: median pay, spread and growth" + nth, TOLD + nth + ".")
                .updated(Dates.newest(roles.stream().map(RoleSummary::updated)))
                .alsoAs("application/json", DataLinks.SALARIES_JSON, "The salaries as JSON")
                .alsoAs("text/csv", Links.SALARIES_CSV, "The salaries as CSV");
        List<Sorting.Head> heads = Arrays.stream(Column.values())
                .map(column -> sorting.head(column, column.label(), order -> query.href(order.key())))
                .toList();
        Notes notes = new Notes(sources);
        List<RoleClaims> claims = query.claims(roles, byLevel);
        List<SharedFigures<RoleSummary>> lines =
                query.byLevel() ? List.of() : SharedFigures.of(shown, RoleSummary::headline);
        Paging<SharedFigures<RoleSummary>> paging = Paging.of(lines, ON_A_PAGE, query.page(), query::page);
        boolean hasPicture = paging.turns().isEmpty() || !query.family().isEmpty();
        PayGrowth chart = chart(
                hasPicture
                        ? paging.shown().stream()
                                .flatMap(line -> line.roles().stream())
                                .toList()
                        : List.of(),
                main);
        SalaryPoints points = new SalaryPoints(chart);
        List<SalaryRow> rows = Rows.of(paging.shown().stream(), line -> SalaryRow.of(line, points, notes));
        List<Sorting.Option> families = families(roles, query);
        LevelTable levels = LevelTable.of(query, claims, notes);
        return new SalariesPage(
                query.isPlain() ? page.about(SalaryTable.of(page, rows, notes)) : page.notIndexed(),
                roles.size(),
                new Ask(
                        families,
                        query.byLevel() ? levels.orders() : sorting.orders(Column.values()),
                        query.byLevel(),
                        query.csv()),
                chart,
                hasPicture
                        ? List.of()
                        : families.stream()
                                .map(each -> new Crumb(
                                        each.label(),
                                        Links.with(Links.SALARIES, Map.of("family", List.of(each.key())))))
                                .toList(),
                heads,
                rows,
                levels,
                query.byLevel() ? levels.sortedBy() : sorting.inWords(),
                paging.turns(),
                notes.all());
    }

    private static List<Sorting.Option> families(List<RoleSummary> roles, SalariesQuery query) {
        Map<String, String> byTitle = new TreeMap<>();
        roles.stream()
                .filter(role -> role.familyTitle() != null)
                .forEach(role -> byTitle.put(role.familyTitle(), role.family()));
        return byTitle.entrySet().stream()
                .map(family -> new Sorting.Option(
                        family.getValue(), family.getKey(), family.getValue().equals(query.family())))
                .toList();
    }

    /** Those roles whose pay is in the currency of most. */
    private static PayGrowth chart(List<RoleSummary> roles, String currency) {
        return PayGrowth.of(
                roles.stream()
                        .filter(role -> role.headline() != null
                                && currency.equals(role.headline().payCurrency())
                                && role.headline().isYearly()
                                && role.headline().growth() != null)
                        .map(role -> new PayGrowth.Role(
                                role.title(),
                                Links.role(role.slug(), Facet.SALARY),
                                role.headline().median().toDouble(),
                                role.headline().growth()))
                        .toList(),
                currency);
    }
}
