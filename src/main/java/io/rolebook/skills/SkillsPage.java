package io.rolebook.skills;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.FamilySummary;
import io.rolebook.catalog.SkillPay;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.SkillKind;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Dates;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Skills of all roles or of one family's: by kind, or by how many roles need them or what these pay.
 *
 * @param first the number of the first one that is shown; last likewise
 * @param before the address of the page before, or null; after likewise
 */
@CheckedTemplate(basePath = "skills", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SkillsPage(
        Page page,
        List<Choice> families,
        List<Choice> orders,
        List<Group> groups,
        int count,
        int first,
        int last,
        String before,
        String after,
        boolean isWhole,
        List<Note> notes)
        implements TemplateInstance {

    /** More on one page is more than ten screens of a phone. */
    private static final int A_PAGE = 36;

    record Choice(String label, String href, boolean current) {}

    /** @param heading a kind, or the order where skills of all kinds stand together */
    record Group(String id, String heading, List<Row> skills) {}

    /** @param roles how many roles need it; pay is what they pay at their medians, null where nothing is known */
    record Row(String title, String href, String summary, long roles, Figure pay) {}

    /** @param hasPay whether the guide speaks of pay */
    static SkillsPage of(
            List<SkillUse> skills,
            List<SkillPay> pays,
            List<FamilySummary> families,
            SkillsQuery query,
            Map<String, SourceNote> sources,
            boolean hasPay) {
        Map<String, SkillPay> bySkill =
                pays.stream().collect(Collectors.toMap(SkillPay::skill, Function.identity(), (most, fewer) -> most));
        List<SkillUse> ordered =
                skills.stream().sorted(query.order().comparator(bySkill)).toList();
        int from = Math.min((query.page() - 1) * A_PAGE, ordered.size());
        int to = Math.min(from + A_PAGE, ordered.size());
        List<SkillUse> shown = ordered.subList(from, to);
        String told =
                "Every skill, tool and certification in the guide, with how many roles need it and what these pay.";
        Page page = Page.of(Links.skills(), "Skills", told)
                .updated(Dates.newest(skills.stream().map(SkillUse::updated)))
                .found("Skills that jobs need, and what they pay", told)
                .foundWithoutPay(
                        "Skills that jobs need",
                        "Every skill, tool and certification in the guide, with how many roles need it.")
                .about(SkillTerms.all(shown))
                .alsoAs("application/json", DataLinks.SKILLS_JSON, "The skills as JSON")
                .alsoAs("text/csv", DataLinks.SKILLS_CSV, "The skills as CSV");
        Notes notes = new Notes(sources);
        return new SkillsPage(
                query.isPlain() ? page : page.notIndexed(),
                families(families, query),
                Arrays.stream(Order.values())
                        .filter(each -> hasPay || each != Order.PAY)
                        .map(each -> new Choice(each.label(), query.by(each).href(), each == query.order()))
                        .toList(),
                groups(shown, query.order(), bySkill, notes),
                ordered.size(),
                from + 1,
                to,
                query.page() > 1 ? query.page(query.page() - 1).href() : null,
                to < ordered.size() ? query.page(query.page() + 1).href() : null,
                query.isPlain(),
                notes.all());
    }

    private static List<Choice> families(List<FamilySummary> families, SkillsQuery query) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("All fields", query.in("").href(), query.family().isEmpty()));
        families.stream()
                .filter(family -> family.roles() > 0)
                .forEach(family -> choices.add(new Choice(
                        family.title(),
                        query.in(family.slug()).href(),
                        family.slug().equals(query.family()))));
        return choices;
    }

    private static List<Group> groups(List<SkillUse> skills, Order order, Map<String, SkillPay> pays, Notes notes) {
        if (order != Order.KIND && !skills.isEmpty()) {
            return List.of(new Group("all", "By " + order.label(), rows(skills.stream(), pays, notes)));
        }
        return Arrays.stream(SkillKind.values())
                .map(kind -> new Group(
                        kind.key(),
                        kind.label(),
                        rows(skills.stream().filter(skill -> skill.kind() == kind), pays, notes)))
                .filter(group -> !group.skills().isEmpty())
                .toList();
    }

    private static List<Row> rows(Stream<SkillUse> skills, Map<String, SkillPay> pays, Notes notes) {
        return skills.map(skill -> new Row(
                        skill.title(),
                        Links.skill(skill.slug()),
                        skill.summary(),
                        skill.roles(),
                        pays.containsKey(skill.slug())
                                ? Rows.orNull(pays.get(skill.slug()), pay -> pay(pay, notes))
                                : null))
                .toList();
    }

    private static Figure pay(SkillPay pay, Notes notes) {
        String amount = pay.lowest().compareTo(pay.highest()) == 0
                ? Figures.money(pay.lowest(), pay.currency())
                : Figures.range(pay.lowest(), pay.highest(), false, pay.currency());
        return new Figure(amount, notes.marks(pay.sources()));
    }
}
