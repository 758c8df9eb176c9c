package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Years;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;

/** The five facts on top of a role; one that nobody states is left out. */
record QuickFacts(List<QuickFact> facts) {

    /**
     * @param at the fact in the front matter: the first entry of its kind that has one
     * @param detail what exactly the figure is, or empty
     */
    record QuickFact(String label, String at, Figure figure, String detail) {}

    static QuickFacts of(RoleHead role, Notes notes) {
        Headline headline = role.headline();
        List<QuickFact> facts = new ArrayList<>();
        if (headline != null && headline.median() != null) {
            Figure pay = notes.figure(Figures.money(headline.median(), headline.payCurrency()), headline.paySource());
            facts.add(new QuickFact(
                    "Median pay " + headline.payPeriod().label(), role.imprint().payAt(), pay, of(headline.payOf())));
        }
        if (headline != null && headline.growth() != null) {
            Figure growth = notes.figure(Figures.change(headline.growth()), headline.outlookSource());
            facts.add(new QuickFact("Projected jobs", role.imprint().outlookAt(), growth, span(headline)));
        }
        if (headline != null && headline.education() != null) {
            Figure education = notes.figure(headline.education().label(), headline.educationSource());
            facts.add(new QuickFact("Typical entry", role.imprint().educationAt(), education, ""));
        }
        if (headline != null && headline.experienceSource() != null) {
            Years years = new Years(headline.experienceMin(), headline.experienceMax());
            facts.add(new QuickFact(
                    "Experience", "/experience/0", notes.figure(years.label(), headline.experienceSource()), ""));
        }
        if (!role.imprint().environment().isEmpty()) {
            String places = Words.list(role.imprint().environment().stream()
                    .map(Environment::label)
                    .toList());
            facts.add(new QuickFact("Where", "/environment", new Figure(places, List.of()), ""));
        }
        return new QuickFacts(facts);
    }

    private static String of(String occupation) {
        return occupation == null ? "" : occupation;
    }

    private static String span(Headline headline) {
        if (headline.growthFrom() != null) {
            return headline.growthFrom() + " to " + headline.growthTo();
        }
        return headline.growthSpan() == null ? "" : "over " + headline.growthSpan() + " years";
    }
}
