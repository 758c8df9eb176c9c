package io.rolebook.salaries;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.SharedFigures;
import java.util.List;
import java.util.function.Function;

/**
 * A line of a role, or of an occupation that several roles share: figures are null where no source gives one.
 *
 * @param letter of its point in the picture, or empty
 * @param id of the first row with that letter, or empty
 * @param of the occupation that was counted, or null where the line is its own
 * @param sharing the roles that share the line, or none
 */
record SalaryRow(
        String letter,
        String id,
        String title,
        boolean brief,
        String href,
        String of,
        List<Crumb> sharing,
        Figure p10,
        Figure median,
        Figure p90,
        Figure growth,
        Figure openings) {

    static SalaryRow of(SharedFigures<RoleSummary> line, SalaryPoints points, Notes notes) {
        Headline h = line.first().headline();
        String letter = points.letter(line.roles());
        boolean isShared = line.isShared();
        Crumb page = isShared ? line.occupation() : page(line.first());
        return new SalaryRow(
                letter,
                points.id(letter),
                page.label(),
                !isShared && line.first().brief(),
                page.href(),
                isShared || h == null ? null : h.payOf(),
                isShared ? line.roles().stream().map(SalaryRow::salary).toList() : List.of(),
                money(h, Headline::p10, notes),
                money(h, Headline::median, notes),
                money(h, Headline::p90, notes),
                h == null || h.growth() == null ? null : notes.figure(Figures.change(h.growth()), h.outlookSource()),
                h == null || h.openings() == null
                        ? null
                        : notes.figure(Figures.count(h.openings()), h.outlookSource()));
    }

    private static Crumb page(RoleSummary role) {
        boolean hasPay = role.headline() != null && role.headline().median() != null;
        return hasPay ? salary(role) : new Crumb(role.title(), Links.role(role.slug()));
    }

    private static Crumb salary(RoleSummary role) {
        return new Crumb(role.title(), Links.role(role.slug(), Facet.SALARY));
    }

    private static Figure money(Headline headline, Function<Headline, Amount> percentile, Notes notes) {
        if (headline == null || percentile.apply(headline) == null) {
            return null;
        }
        String period = headline.isYearly() ? "" : " " + headline.payPeriod().label();
        String amount = Figures.money(percentile.apply(headline), headline.payCurrency());
        return notes.figure(amount + period, headline.paySource());
    }
}
