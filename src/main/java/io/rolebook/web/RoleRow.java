package io.rolebook.web;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.figure.Figures;

/** A role in a list, with the two figures people choose by; null where no source gives one. */
public record RoleRow(
        String slug, String title, boolean brief, String href, String summary, Figure pay, Figure growth) {

    public static RoleRow of(RoleSummary role, Notes notes) {
        return of(role, notes, true);
    }

    /** For a list that shows no growth, so that no note tells of it. */
    public static RoleRow withPay(RoleSummary role, Notes notes) {
        return of(role, notes, false);
    }

    private static RoleRow of(RoleSummary role, Notes notes, boolean growth) {
        Headline headline = role.headline();
        boolean hasPay = headline != null && headline.median() != null;
        boolean hasGrowth = growth && headline != null && headline.growth() != null;
        return new RoleRow(
                role.slug(),
                role.title(),
                role.brief(),
                Links.role(role.slug()),
                role.summary(),
                hasPay
                        ? notes.figure(
                                Figures.money(headline.median(), headline.payCurrency())
                                        + (headline.isYearly()
                                                ? ""
                                                : " " + headline.payPeriod().label()),
                                headline.paySource())
                        : null,
                hasGrowth ? notes.figure(Figures.change(headline.growth()), headline.outlookSource()) : null);
    }
}
