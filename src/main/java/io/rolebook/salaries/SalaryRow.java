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

    static SalaryRow of(SharedFigures<RoleSummary> group, Notes notes) {
        SalaryRow row = of(group.first(), notes);
        return group.isShared() ? row.shared(group) : row;
    }

    private SalaryRow shared(SharedFigures<RoleSummary> group) {
        List<Crumb> roles = group.roles().stream()
                .map(role -> new Crumb(role.title(), Links.role(role.slug(), Facet.SALARY)))
                .toList();
        Crumb occupation = group.occupation();
        return new SalaryRow(
                "", "", occupation.label(), false, occupation.href(), null, roles, p10, median, p90, growth, openings);
    }

    private static SalaryRow of(RoleSummary role, Notes notes) {
        Headline h = role.headline();
        String title = role.title();
        String href = Links.role(role.slug(), Facet.SALARY);
        if (h == null) {
            return new SalaryRow(
                    "",
                    "",
                    title,
                    role.brief(),
                    Links.role(role.slug()),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new SalaryRow(
                "",
                "",
                title,
                role.brief(),
                h.median() == null ? Links.role(role.slug()) : href,
                h.payOf(),
                List.of(),
                money(h.p10(), h, notes),
                money(h.median(), h, notes),
                money(h.p90(), h, notes),
                h.growth() == null ? null : notes.figure(Figures.change(h.growth()), h.outlookSource()),
                h.openings() == null ? null : notes.figure(Figures.count(h.openings()), h.outlookSource()));
    }

    SalaryRow at(String letter, String id) {
        return new SalaryRow(letter, id, title, brief, href, of, sharing, p10, median, p90, growth, openings);
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
