package io.rolebook.salaries;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A role’s line: figures are null where no source gives one. */
record SalaryRow(
        String title,
        String href,
        String of,
        Figure p10,
        Figure median,
        Figure p90,
        Figure growth,
        Figure openings,
        List<Crumb> sources) {

    static SalaryRow of(RoleSummary role, Map<String, SourceNote> sources, Notes notes) {
        Headline h = role.headline();
        String title = role.title();
        String href = Links.role(role.slug(), Facet.SALARY);
        if (h == null) {
            return new SalaryRow(title, Links.role(role.slug()), null, null, null, null, null, null, List.of());
        }
        return new SalaryRow(
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

    private static Figure money(Amount amount, Headline headline, Notes notes) {
        return amount == null
                ? null
                : notes.figure(Figures.money(amount, headline.payCurrency()) + period(headline), headline.paySource());
    }

    private static String period(Headline headline) {
        return headline.isYearly() ? "" : " " + headline.payPeriod().label();
    }
}
