package io.rolebook.salaries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayGrowth;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Column;
import io.rolebook.web.Crumb;
import io.rolebook.web.Dates;
import io.rolebook.web.Figure;
import io.rolebook.web.Figures;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All roles’ figures in one table. */
@CheckedTemplate(basePath = "salaries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SalariesPage(Page page, PayGrowth chart, List<Head> heads, List<Row> rows, String sortedBy, List<Note> notes)
        implements TemplateInstance {

    /** More points than this no reader tells apart. */
    private static final int MOST_POINTS = 60;

    /** @param sort the value of aria-sort */
    record Head(String label, String href, String sort, boolean number) {}

    /** Figures are null where no source gives one. */
    record Row(
            String title,
            String href,
            String of,
            Figure p10,
            Figure median,
            Figure p90,
            Figure growth,
            Figure openings,
            List<Crumb> sources) {}

    static SalariesPage of(List<RoleSummary> roles, Sorting sorting, Map<String, SourceNote> sources) {
        Page page = Page.of(
                        Links.salaries(),
                        "Salaries of all roles",
                        "Median pay, the lowest and highest tenth, growth and openings of every role, with the source of each figure.")
                .updated(Dates.newest(roles.stream().map(RoleSummary::updated)));
        List<Head> heads = Arrays.stream(Column.values())
                .map(column -> new Head(
                        column.label(),
                        Links.salaries(sorting.next(column)),
                        sorting.ariaSort(column),
                        column.isNumber()))
                .toList();
        Notes notes = new Notes(sources);
        List<Row> rows = roles.stream()
                .sorted(sorting.column().order(sorting.falling()))
                .map(role -> row(role, sources, notes))
                .toList();
        return new SalariesPage(
                sorting.equals(Sorting.BY_ROLE) ? page : page.notIndexed(),
                chart(roles),
                heads,
                rows,
                sorting.inWords(),
                notes.all());
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

    private static Row row(RoleSummary role, Map<String, SourceNote> sources, Notes notes) {
        Headline h = role.headline();
        String title = role.title();
        String href = Links.role(role.slug(), Facet.SALARY);
        if (h == null) {
            return new Row(title, Links.role(role.slug()), null, null, null, null, null, null, List.of());
        }
        return new Row(
                title,
                h.median() == null ? Links.role(role.slug()) : href,
                h.payOf(),
                money(h.p10(), h, notes),
                money(h.median(), h, notes),
                money(h.p90(), h, notes),
                h.growth() == null ? null : notes.figure(Figures.change(h.growth()), h.outlookSource()),
                h.openings() == null ? null : notes.figure(Figures.count(h.openings()), h.outlookSource()),
                Stream.of(h.paySource(), h.outlookSource())
                        .filter(sources::containsKey)
                        .distinct()
                        .map(source -> new Crumb(sources.get(source).facts().shortTitle(), Links.source(source)))
                        .toList());
    }

    private static Figure money(Integer amount, Headline headline, Notes notes) {
        return amount == null
                ? null
                : notes.figure(Figures.money(amount, headline.payCurrency()), headline.paySource());
    }
}
