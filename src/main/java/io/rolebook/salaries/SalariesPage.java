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

/** All roles’ figures in one table. */
@CheckedTemplate(basePath = "salaries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SalariesPage(
        Page page,
        int count,
        AskView ask,
        PayGrowth chart,
        List<Sorting.Head> heads,
        List<SalaryRow> rows,
        LevelTable levels,
        String sortedBy,
        List<Note> notes)
        implements TemplateInstance {

    /** With more points the chart is not readable. */
    private static final int MOST_POINTS = 60;

    static SalariesPage of(
            List<RoleSummary> roles, List<PayAtLevel> byLevel, SalariesQuery query, Map<String, SourceNote> sources) {
        Sorting sorting = query.sorting();
        List<RoleSummary> shown = query.of(roles);
        String main = Headline.mainCurrency(roles.stream().map(RoleSummary::headline));
        Page page = Page.of(
                        Links.salaries(),
                        "Salaries of all roles",
                        "Median pay, the lowest and highest tenth, growth and openings of every role, with the source of each figure.")
                .found(
                        "Salaries compared: median pay, spread and growth",
                        "Median pay, the lowest and highest tenth, growth and openings of every role, with the source of each figure.")
                .updated(Dates.newest(roles.stream().map(RoleSummary::updated)))
                .alsoAs("application/json", DataLinks.SALARIES_JSON, "The salaries as JSON")
                .alsoAs("text/csv", Links.SALARIES_CSV, "The salaries as CSV");
        List<Sorting.Head> heads = Arrays.stream(Column.values())
                .map(column -> sorting.head(column, column.label(), order -> query.href(order.key())))
                .toList();
        Notes notes = new Notes(sources);
        List<RoleClaims> claims = query.claims(roles, byLevel);
        List<SalaryRow> rows = query.byLevel()
                ? List.of()
                : Rows.of(
                        SharedFigures.of(shown, RoleSummary::headline).stream(),
                        group -> SalaryRow.of(group, sources, notes));
        LevelTable levels = LevelTable.of(query, claims, notes);
        return new SalariesPage(
                query.isPlain() ? page.about(SalaryTable.of(page, rows, notes)) : page.notIndexed(),
                roles.size(),
                AskView.of(query, roles, query.byLevel() ? levels.orders() : sorting.orders(Column.values())),
                chart(query.byLevel() ? List.of() : shown, main),
                heads,
                rows,
                levels,
                query.byLevel() ? levels.sortedBy() : sorting.inWords(),
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
                        .limit(MOST_POINTS)
                        .map(role -> new PayGrowth.Role(
                                role.title(),
                                Links.role(role.slug(), Facet.SALARY),
                                role.headline().median().toDouble(),
                                role.headline().growth()))
                        .toList(),
                currency);
    }
}
