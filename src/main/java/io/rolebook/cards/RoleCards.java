package io.rolebook.cards;

import io.rolebook.cards.Card.Strip;
import io.rolebook.cards.Card.Told;
import io.rolebook.catalog.Headline;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cards of roles, their subpages and official occupations: two main figures with their sources. */
final class RoleCards {

    /** Letters below a figure. */
    private static final int ROOM = 38;

    private RoleCards() {}

    static Card of(RoleHead role, Facet facet, String site, Map<String, SourceNote> sources) {
        String kind = facet == Facet.GLANCE ? Objects.requireNonNullElse(role.familyTitle(), "Role") : facet.label();
        Card card = Card.of(site, kind, role.title(), role.summary());
        return with(role.headline(), card, facet == Facet.SALARY, sources);
    }

    static Card of(OccupationSummary occupation, String site, Map<String, SourceNote> sources) {
        Card card = Card.of(site, "Official occupation", occupation.title(), "");
        return with(occupation.headline(), card, true, sources);
    }

    private static Card with(Headline headline, Card card, boolean hasSpread, Map<String, SourceNote> sources) {
        boolean isPay = headline != null && headline.median() != null && sources.containsKey(headline.paySource());
        boolean isGrowth =
                headline != null && headline.growth() != null && sources.containsKey(headline.outlookSource());
        List<Told> figures = new ArrayList<>();
        Set<SourceNote> told = new LinkedHashSet<>();
        if (isPay) {
            told.add(sources.get(headline.paySource()));
            figures.add(new Told(
                    "Median pay " + headline.payPeriod().label(),
                    Figures.money(headline.median(), headline.payCurrency()),
                    occupation(headline.payOf()),
                    sources.get(headline.paySource()).isGuide()));
        }
        if (isGrowth) {
            told.add(sources.get(headline.outlookSource()));
            figures.add(new Told(
                    "Job growth",
                    Figures.change(headline.growth()),
                    headline.growthYears().words(),
                    sources.get(headline.outlookSource()).isGuide()));
        }
        if (figures.isEmpty()) {
            return card;
        }
        String foot = told.stream().map(RoleCards::said).collect(Collectors.joining(" · ", "Source: ", ""));
        return card.with(figures, hasSpread && isPay ? strip(headline) : null, foot);
    }

    static Card move(RoleHead from, RoleHead to, Site site) {
        return Card.of(
                site.name(),
                "Moving on",
                "From " + from.title() + " to " + to.title(),
                "What carries over, what is missing, " + (site.hasPay() ? "how pay changes, " : "")
                        + "and what to learn first.");
    }

    /** Without what stands in parentheses where there is no room for it. */
    private static String occupation(String counted) {
        String name = Objects.requireNonNullElse(counted, "");
        return name.length() > ROOM ? name.replaceFirst(" \\(.*", "") : name;
    }

    private static String said(SourceNote source) {
        return source.facts().shortTitle() + (source.isGuide() ? ", without a method" : "");
    }

    private static Strip strip(Headline pay) {
        boolean isWhole = Stream.of(pay.p10(), pay.p25(), pay.p75(), pay.p90()).allMatch(Objects::nonNull);
        return !isWhole
                ? null
                : new Strip(
                        pay.p10().toDouble(),
                        pay.p25().toDouble(),
                        pay.median().toDouble(),
                        pay.p75().toDouble(),
                        pay.p90().toDouble(),
                        Figures.money(pay.p10(), pay.payCurrency()),
                        Figures.money(pay.p90(), pay.payCurrency()));
    }
}
