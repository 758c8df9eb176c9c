package io.rolebook.search;

import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.StackItem;
import io.rolebook.web.Links;
import io.rolebook.web.PlainProse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on a role's pages, piece by piece, each with the anchor under which a reader finds it. */
final class RoleParts {

    private final RoleDocument role;
    private final Map<String, String> skillTitles;
    private final List<Part> parts = new ArrayList<>();

    private RoleParts(RoleDocument role, Map<String, String> skillTitles) {
        this.role = role;
        this.skillTitles = skillTitles;
    }

    /** @param skillTitles the skills' titles by slug */
    static List<Part> of(RoleDocument role, Map<String, String> skillTitles) {
        RoleParts all = new RoleParts(role, skillTitles);
        all.glance(role.body());
        all.duties(role.body());
        all.skills(role.facts());
        all.section(SectionKind.PAY, "How to read the figures");
        all.path(role.facts(), role.body());
        all.applying(role.facts(), role.body());
        all.outlook(role.body());
        role.body()
                .questions()
                .forEach(question -> all.parts.add(new Part(
                        Facet.FAQ,
                        true,
                        question.question(),
                        all.href(Facet.FAQ, question.id()),
                        PlainProse.of(question.answer()))));
        return List.copyOf(all.parts);
    }

    private void glance(RoleBody body) {
        section(SectionKind.OVERVIEW, "Overview");
        add(Facet.GLANCE, "Key takeaways", "key-takeaways", PlainProse.of(body.takeaways().stream()));
        body.more().forEach(more -> add(Facet.GLANCE, more.heading(), more.id(), PlainProse.of(more.prose())));
    }

    private void duties(RoleBody body) {
        for (Duty duty : body.duties()) {
            parts.add(new Part(
                    Facet.DUTIES, false, duty.name(), href(Facet.DUTIES, duty.id()), PlainProse.of(duty.all())));
        }
        Stream<Prose> day = Stream.concat(
                Stream.of(body.prose(SectionKind.DAY)), body.day().stream().map(Moment::prose));
        add(Facet.DUTIES, "A day in the life", "day", PlainProse.of(day));
        section(SectionKind.WORK_SETTING, "Work setting");
        section(SectionKind.STRESS, "Stress and balance");
    }

    private void skills(RoleFacts facts) {
        String needs = facts.skills().stream()
                .filter(need -> need.tier() != null)
                .map(need -> PlainProse.sentence(title(need.skill()), need.note()))
                .collect(Collectors.joining(" "));
        add(Facet.SKILLS, "Skill map", "skill-map", needs);
        section(SectionKind.SKILLS, "Skills");
        add(
                Facet.SKILLS,
                "Tools of the trade",
                "stack",
                facts.stack().items().stream().map(StackItem::text).collect(Collectors.joining(", ")));
        add(
                Facet.SKILLS,
                "Certificates",
                "certifications",
                facts.certifications().stream()
                        .map(c -> PlainProse.sentence(title(c.skill()), c.note()))
                        .collect(Collectors.joining(" ")));
    }

    private String title(String skill) {
        return skillTitles.getOrDefault(skill, skill);
    }

    private void path(RoleFacts facts, RoleBody body) {
        section(SectionKind.EDUCATION, "Education and experience");
        body.steps().forEach(step -> add(Facet.PATH, step.title(), step.id(), PlainProse.of(step.prose())));
        String stages = facts.stages().stream()
                .map(stage -> PlainProse.sentence(stage.title(), stage.focus()))
                .collect(Collectors.joining(" "));
        add(
                Facet.PATH,
                "Career stages",
                "stages",
                PlainProse.join(stages, PlainProse.of(body.prose(SectionKind.STAGES))));
        add(
                Facet.PATH,
                "Titles it is advertised under",
                "titles",
                facts.titles().stream()
                        .map(variant -> PlainProse.sentence(variant.title(), variant.focus()))
                        .collect(Collectors.joining(" ")));
    }

    private void applying(RoleFacts facts, RoleBody body) {
        section(SectionKind.PORTFOLIO, "Portfolio");
        String keywords = Stream.concat(facts.keywords().mustHave().stream(), facts.keywords().strong().stream())
                .map(keyword -> PlainProse.sentence(keyword.keyword(), keyword.why()))
                .collect(Collectors.joining(" "));
        add(Facet.PATH, "Résumé", "resume", PlainProse.join(PlainProse.of(body.prose(SectionKind.RESUME)), keywords));
        body.mistakes()
                .forEach(mistake -> add(
                        Facet.PATH,
                        mistake.mistake(),
                        mistake.id(),
                        PlainProse.of(mistake.prose(), mistake.instead())));
        String resources = facts.resources().stream()
                .flatMap(group -> group.items().stream())
                .map(item -> PlainProse.sentence(item.title(), item.note()))
                .collect(Collectors.joining(" "));
        add(
                Facet.PATH,
                "Where to learn",
                "learning",
                PlainProse.join(PlainProse.of(body.prose(SectionKind.LEARNING)), resources));
    }

    private void outlook(RoleBody body) {
        Stream.of(SectionKind.OUTLOOK, SectionKind.CHALLENGES, SectionKind.GROWTH_PATHS, SectionKind.TRENDS)
                .forEach(kind -> section(kind, kind.label()));
        section(SectionKind.GLOBAL_OUTLOOK, "Around the world");
        body.regions().forEach(region -> add(Facet.OUTLOOK, region.name(), region.id(), PlainProse.of(region.prose())));
    }

    private void section(SectionKind kind, String heading) {
        add(kind.facet(), heading, kind.key(), PlainProse.of(role.body().prose(kind)));
    }

    private void add(Facet facet, String heading, String anchor, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(facet, false, heading, href(facet, anchor), text));
        }
    }

    private String href(Facet facet, String anchor) {
        return Links.role(role.slug(), facet, anchor);
    }
}
