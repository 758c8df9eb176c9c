package io.rolebook.pay;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.figures.Measure;
import io.rolebook.fit.Needs;
import io.rolebook.fit.PayChange;
import io.rolebook.fit.Score;
import io.rolebook.pay.NextSteps.Neighbor;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The jobs near another one whose median pay is higher: by the skills that carry over, or as the tables call them near. */
@ApplicationScoped
class Neighbors {

    private static final int SHOWN = 3;
    private static final int NEAR = 12;

    private final RoleNeeds needs;
    private final Occupations occupations;

    Neighbors(RoleNeeds needs, Occupations occupations) {
        this.needs = needs;
        this.occupations = occupations;
    }

    List<Neighbor> of(Job job, List<RoleSummary> roles, Notes notes) {
        Pay own = PayChange.main(job.pay()).orElse(null);
        if (own == null) {
            return List.of();
        }
        return job.isRole() ? roles(job, own, roles, notes) : occupations(job, own, notes);
    }

    private List<Neighbor> roles(Job job, Pay own, List<RoleSummary> roles, Notes notes) {
        Map<String, RoleSummary> bySlug =
                roles.stream().collect(Collectors.toMap(RoleSummary::slug, Function.identity()));
        return needs.matching(new Needs(needs.of(List.of(job.key()))).skills(), NEAR).stream()
                .filter(match -> !match.slug().equals(job.key()))
                .filter(match -> paysMore(bySlug.get(match.slug()).headline(), own))
                .limit(SHOWN)
                .map(match -> role(job, match, bySlug.get(match.slug()).headline(), notes))
                .toList();
    }

    private static boolean paysMore(Headline headline, Pay own) {
        return headline != null && isMore(headline.median(), headline.payPeriod(), headline.payCurrency(), own);
    }

    private static boolean isMore(Amount median, Period period, String currency, Pay own) {
        return median != null
                && period == Period.YEAR
                && own.currency().equals(currency)
                && median.compareTo(own.middle()) > 0;
    }

    private static Neighbor role(Job job, RoleMatch match, Headline headline, Notes notes) {
        return new Neighbor(
                match.title(),
                Links.move(job.key(), match.slug()),
                "You would bring " + Score.of(match).brought() + " it needs",
                notes.figure(Figures.money(headline.median(), headline.payCurrency()), headline.paySource()));
    }

    private List<Neighbor> occupations(Job job, Pay own, Notes notes) {
        return occupations.near(job.key(), NEAR).stream()
                .filter(near -> isMore(
                        near.figures().median(),
                        near.figures().period(),
                        near.figures().currency(),
                        own))
                .limit(SHOWN)
                .map(near -> new Neighbor(
                        near.title(),
                        Links.occupation(near.code(), near.role()),
                        "",
                        Measure.PAY.of(near.figures(), notes)))
                .toList();
    }
}
