package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Route;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;

/** The four facts on the first screen of a role; unknown ones are left out. */
record QuickFacts(List<QuickFact> facts) {

    /**
     * @param at the fact in the front matter: the first entry of its kind that has one
     * @param detail a qualification of the fact, or empty
     */
    record QuickFact(String label, String at, Figure figure, String detail) {}

    static QuickFacts of(RoleHead role, RoleDetails details, List<Route> routes, Notes notes) {
        List<QuickFact> facts = new ArrayList<>();
        wayIn(role, routes, notes, facts);
        growth(role, notes, facts);
        hours(role, details.hours(), notes, facts);
        if (details.ratings().stress() != null) {
            facts.add(new QuickFact(
                    "Stress",
                    "/ratings/stress",
                    notes.figure(
                            details.ratings().stress().level().label(),
                            details.ratings().stress().source()),
                    details.drawback() == null ? "" : details.drawback()));
        } else if (details.drawback() != null) {
            facts.add(new QuickFact("The catch", "/catch", said(details.drawback()), ""));
        }
        return new QuickFacts(facts);
    }

    private static void wayIn(RoleHead role, List<Route> routes, Notes notes, List<QuickFact> facts) {
        Headline headline = role.headline();
        String others = routes.size() < 2 ? "" : Words.count(routes.size() - 1, "other way") + " in";
        if (headline != null && headline.education() != null) {
            String label = headline.education() == EducationLevel.NONE
                    ? "No credential"
                    : headline.education().label();
            facts.add(new QuickFact(
                    "Typical entry",
                    role.imprint().educationAt(),
                    notes.figure(label, headline.educationSource()),
                    others));
        } else if (!routes.isEmpty()) {
            facts.add(new QuickFact("Way in", "/routes/0", said(routes.get(0).name()), others));
        }
    }

    private static void growth(RoleHead role, Notes notes, List<QuickFact> facts) {
        Headline headline = role.headline();
        if (headline == null || headline.growth() == null) {
            return;
        }
        String until = headline.growthTo() != null
                ? "by " + headline.growthTo()
                : headline.growthYears().label();
        facts.add(new QuickFact(
                "Jobs " + until,
                role.imprint().outlookAt(),
                notes.figure(Figures.change(headline.growth()), headline.outlookSource()),
                headline.openings() == null ? "" : Figures.count(headline.openings()) + " openings a year"));
    }

    private static void hours(RoleHead role, Hours hours, Notes notes, List<QuickFact> facts) {
        String places = Words.list(
                role.imprint().environment().stream().map(Environment::label).toList());
        if (hours != null) {
            facts.add(new QuickFact("Hours", "/hours", new Figure(hours.label(), notes.marks(hours.source())), places));
        } else if (!places.isEmpty()) {
            facts.add(new QuickFact("Where", "/environment", said(places), ""));
        }
    }

    private static Figure said(String text) {
        return new Figure(text, List.of());
    }
}
