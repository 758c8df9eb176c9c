package io.rolebook.content.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A heading that the guide knows, the names an editor may give it, and the side of the role it belongs to. */
public enum SectionKind implements EnumTerm {
    OVERVIEW(Facet.GLANCE, "Overview"),
    KEY_TAKEAWAYS(Facet.GLANCE, "Key takeaways"),
    DUTIES(Facet.DUTIES, "Duties"),
    DAY(Facet.DUTIES, "A day in the life", "Day in the life", "A day"),
    WORK_SETTING(Facet.DUTIES, "Work setting"),
    STRESS(Facet.DUTIES, "Stress and balance"),
    SKILLS(Facet.SKILLS, "Skills"),
    PAY(Facet.SALARY, "Pay"),
    EDUCATION(Facet.PATH, "Education"),
    PATH(Facet.PATH, "Path"),
    STAGES(Facet.PATH, "Career stages"),
    PORTFOLIO(Facet.PATH, "Portfolio"),
    RESUME(Facet.PATH, "Résumé", "Resume"),
    MISTAKES(Facet.PATH, "Mistakes"),
    LEARNING(Facet.PATH, "Learning", "Learning resources"),
    QUESTIONS_TO_ASK(Facet.PATH, "Questions to ask the employer"),
    OUTLOOK(Facet.OUTLOOK, "Outlook"),
    AI(Facet.OUTLOOK, "What AI may change"),
    CHALLENGES(Facet.OUTLOOK, "Challenges"),
    GROWTH_PATHS(Facet.OUTLOOK, "Growth paths"),
    TRENDS(Facet.OUTLOOK, "Trends"),
    GLOBAL_OUTLOOK(Facet.OUTLOOK, "Global outlook"),
    QUESTIONS(Facet.FAQ, "Questions");

    private final Facet facet;
    private final List<String> headings;

    SectionKind(Facet facet, String... headings) {
        this.facet = facet;
        this.headings = List.of(headings);
    }

    /** The section an editor's heading opens, in any case. */
    public static Optional<SectionKind> of(String heading) {
        return Arrays.stream(values())
                .filter(kind -> kind.headings.stream().anyMatch(heading.strip()::equalsIgnoreCase))
                .findFirst();
    }

    public Facet facet() {
        return facet;
    }

    @Override
    public String label() {
        return headings.get(0);
    }
}
