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
import io.rolebook.web.Rows;
import io.rolebook.web.SharedFigures;
import io.rolebook.web.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        AskView ask,
        PayGrowth chart,
        List<Crumb> pictures,
        List<Sorting.Head> heads,
        List<SalaryRow> rows,
        LevelTable levels,
        String sortedBy,
        List<Turn> pages,
        List<Note> notes)
        implements TemplateInstance {

    /** More on one page is more than ten screens of a phone. */
    static final int ON_A_PAGE = 24;

    private static final String TOLD =
            "Median pay, the lowest and highest tenth, growth and openings of every role, with the source of each figure";

    record Turn(int number, String href, boolean current) {}

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
        int last = Math.max(1, (lines.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int here = Math.min(query.page(), last);
        List<SharedFigures<RoleSummary>> onPage =
                lines.subList((here - 1) * ON_A_PAGE, Math.min(lines.size(), here * ON_A_PAGE));
        boolean hasPicture = last == 1 || !query.family().isEmpty();
        PayGrowth chart = chart(
                hasPicture
                        ? onPage.stream().flatMap(line -> line.roles().stream()).toList()
                        : List.of(),
                main);
        List<SalaryRow> rows =
                SalaryPoints.lettered(Rows.of(onPage.stream(), line -> SalaryRow.of(line, notes)), chart);
        LevelTable levels = LevelTable.of(query, claims, notes);
        return new SalariesPage(
                query.isPlain() ? page.about(SalaryTable.of(page, rows, notes)) : page.notIndexed(),
                roles.size(),
                AskView.of(query, roles, query.byLevel() ? levels.orders() : sorting.orders(Column.values())),
                chart,
                hasPicture ? List.of() : SalaryPoints.fields(roles),
                heads,
                rows,
                levels,
                query.byLevel() ? levels.sortedBy() : sorting.inWords(),
                IntStream.rangeClosed(1, last > 1 ? last : 0)
                        .mapToObj(number -> new Turn(number, query.page(number), number == here))
                        .toList(),
                notes.all());
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
