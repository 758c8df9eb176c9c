package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.Route;
import io.rolebook.web.Figure;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The four facts on the first screen of a role; unknown ones are left out. */
final class QuickFacts {

    private QuickFacts() {}

    static List<Fact> of(RoleContext role, List<Route> routes) {
        return Stream.of(wayIn(role, routes), growth(role), hours(role), stress(role))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Fact wayIn(RoleContext role, List<Route> routes) {
        Headline headline = role.headline();
        String others = routes.size() < 2 ? "" : Words.count(routes.size() - 1, "other way") + " in";
        if (headline != null && headline.education() != null) {
            String label = headline.education() == EducationLevel.NONE
                    ? "No credential"
                    : headline.education().label();
            Figure education = role.notes().figure(label, headline.educationSource());
            return new Fact("Typical entry", role.head().imprint().educationAt(), education, others);
        }
        return routes.isEmpty()
                ? null
                : new Fact("Way in", "/routes/0", said(routes.get(0).name()), others);
    }

    private static Fact growth(RoleContext role) {
        Headline headline = role.headline();
        if (headline == null || headline.growth() == null) {
            return null;
        }
        String until = headline.growthTo() != null
                ? "by " + headline.growthTo()
                : headline.growthYears().label();
        return new Fact(
                "Jobs " + until,
                role.head().imprint().outlookAt(),
                role.notes().figure(Figures.change(headline.growth()), headline.outlookSource()),
                headline.openings() == null ? "" : Figures.count(headline.openings()) + " openings a year");
    }

    private static Fact hours(RoleContext role) {
        Hours hours = role.details().hours();
        String places = DutiesView.places(role.head());
        if (hours != null) {
            Figure week = new Figure(hours.label(), role.notes().marks(hours.source()));
            return new Fact("Hours", "/hours", week, places);
        }
        return places.isEmpty() ? null : new Fact("Where", "/environment", said(places), "");
    }

    private static Fact stress(RoleContext role) {
        String drawback = role.details().drawback();
        Ratings.StressRating stress = role.details().ratings().stress();
        if (stress == null) {
            return drawback == null ? null : new Fact("The catch", "/catch", said(drawback), "");
        }
        return new Fact(
                "Stress", "/ratings/stress", role.notes().figure(stress.level().label(), stress.source()), drawback);
    }

    private static Figure said(String text) {
        return new Figure(text, List.of());
    }
}
