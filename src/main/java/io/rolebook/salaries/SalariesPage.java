package io.rolebook.salaries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayGrowth;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Column;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All roles’ figures in one table. */
@CheckedTemplate(basePath = "salaries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SalariesPage(
        Page page,
        int count,
        AskView ask,
        PayGrowth chart,
        List<Head> heads,
        List<SalaryRow> rows,
        LevelTable levels,
        String sortedBy,
        List<Note> notes)
        implements TemplateInstance {

    /** More points than this no reader tells apart. */
    private static final int MOST_POINTS = 60;

    /** @param sort the value of aria-sort */
    record Head(String label, String href, String sort, boolean number) {}

    static SalariesPage of(
            List<RoleSummary> roles, List<PayAtLevel> byLevel, Asked asked, Map<String, SourceNote> sources) {
        Sorting sorting = asked.sorting();
        List<RoleSummary> shown = asked.of(roles);
        String currency =
                asked.pay().currency() == null ? currency(roles) : asked.pay().currency();
        Page page = Page.of(
                        Links.salaries(),
                        "Salaries of all roles",
                        "Median pay, the lowest and highest tenth, growth and openings of every role, with the source of each figure.")
                .updated(Dates.newest(roles.stream().map(RoleSummary::updated)));
        List<Head> heads = Arrays.stream(Column.values())
                .map(column -> new Head(
                        column.label(),
                        asked.href(Sorting.of(sorting.next(column))),
                        sorting.ariaSort(column),
                        column.isNumber()))
                .toList();
        Notes notes = new Notes(sources);
        Integer pay = asked.pay().amount();
        List<SalaryRow> rows = asked.byLevel()
                ? List.of()
                : shown.stream()
                        .map(role -> SalaryRow.of(role, Place.of(pay, currency, role.headline()), sources, notes))
                        .toList();
        LevelTable levels = asked.byLevel() ? LevelTable.of(shown, byLevel, pay, currency, notes) : LevelTable.NONE;
        return new SalariesPage(
                asked.isPlain() ? page : page.notIndexed(),
                roles.size(),
                AskView.of(asked, roles, currency),
                asked.byLevel() ? chart(List.of()) : chart(shown),
                heads,
                rows,
                levels,
                sorting.inWords(),
                notes.all());
    }

    private static String currency(List<RoleSummary> roles) {
        return roles.stream()
                .map(role -> role.headline() == null ? null : role.headline().payCurrency())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("USD");
    }

    /** Those roles whose pay is in the first one's currency. */
    private static PayGrowth chart(List<RoleSummary> roles) {
        List<RoleSummary> known = roles.stream()
                .filter(role -> role.headline() != null
                        && role.headline().median() != null
                        && role.headline().growth() != null)
                .toList();
        String currency = known.isEmpty() ? "USD" : known.get(0).headline().payCurrency();
        return PayGrowth.of(
                known.stream()
                        .filter(role -> role.headline().payCurrency().equals(currency))
                        .limit(MOST_POINTS)
                        .map(role -> new PayGrowth.Role(
                                role.title(),
                                Links.role(role.slug(), Facet.SALARY),
                                role.headline().median(),
                                role.headline().growth()))
                        .toList(),
                currency);
    }
}
