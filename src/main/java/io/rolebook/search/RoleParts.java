package io.rolebook.search;

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

/** What stands on a role's pages, part by part, each with the anchor that leads to it. */
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
        all.questions(role.body());
        return List.copyOf(all.parts);
    }

    private void glance(RoleBody body) {
        section(SectionKind.OVERVIEW, "Overview");
        add(Facet.GLANCE, "Key takeaways", "key-takeaways", PlainProse.of(body.takeaways().stream()));
        body.more().forEach(more -> add(Facet.GLANCE, more.heading(), more.id(), PlainProse.of(more.prose())));
    }

    private void duties(RoleBody body) {
        body.duties().forEach(duty -> part(Facet.DUTIES, duty.name(), duty.id(), PlainProse.of(duty.all())));
        Stream<Prose> day = Stream.concat(
                Stream.of(body.prose(SectionKind.DAY)), body.day().stream().map(Moment::prose));
        add(Facet.DUTIES, "A day in the life", "day", PlainProse.of(day));
        section(SectionKind.WORK_SETTING, "Work setting");
        section(SectionKind.STRESS, "Stress and balance");
    }

    private void skills(RoleFacts facts) {
        Stream<String> needs = facts.needs().all().stream()
                .map(need -> PlainProse.sentence(
                        need.skills().stream().map(this::title).collect(Collectors.joining(", ")), need.note()));
        add(Facet.SKILLS, "What it takes", "needs", text(needs));
        section(SectionKind.SKILLS, "Skills");
        String stack = facts.stack().items().stream().map(StackItem::text).collect(Collectors.joining(", "));
        add(Facet.SKILLS, "Tools of the trade", "stack", stack);
        Stream<String> certificates = facts.certifications().stream()
                .map(certificate -> PlainProse.sentence(title(certificate.skill()), certificate.note()));
        add(Facet.SKILLS, "Certificates", "certifications", text(certificates));
    }

    private String title(String skill) {
        return skillTitles.getOrDefault(skill, skill);
    }

    private void path(RoleFacts facts, RoleBody body) {
        Stream<String> routes = facts.routes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route.name() + "."), route.takes().stream()));
        add(Facet.PATH, "Ways in", "routes", text(routes));
        section(SectionKind.EDUCATION, "Education and experience");
        body.steps().forEach(step -> add(Facet.PATH, step.title(), step.id(), PlainProse.of(step.prose())));
        String stages = text(facts.stages().stream().map(stage -> PlainProse.sentence(stage.title(), stage.focus())));
        add(Facet.PATH, "Career stages", "stages", PlainProse.join(stages, prose(SectionKind.STAGES)));
        Stream<String> titles =
                facts.titles().stream().map(variant -> PlainProse.sentence(variant.title(), variant.focus()));
        add(Facet.PATH, "Job titles to search for", "titles", text(titles));
    }

    private void applying(RoleFacts facts, RoleBody body) {
        section(SectionKind.PORTFOLIO, "Portfolio");
        String keywords = text(Stream.concat(facts.keywords().mustHave().stream(), facts.keywords().strong().stream())
                .map(keyword -> PlainProse.sentence(keyword.keyword(), keyword.why())));
        add(Facet.PATH, "Résumé", "resume", PlainProse.join(prose(SectionKind.RESUME), keywords));
        body.mistakes()
                .forEach(mistake -> add(
                        Facet.PATH,
                        mistake.mistake(),
                        mistake.id(),
                        PlainProse.of(mistake.prose(), mistake.instead())));
        section(SectionKind.QUESTIONS_TO_ASK, SectionKind.QUESTIONS_TO_ASK.label());
        String resources = text(facts.resources().stream()
                .flatMap(group -> group.items().stream())
                .map(item -> PlainProse.sentence(item.title(), item.note())));
        add(Facet.PATH, "Where to learn", "learning", PlainProse.join(prose(SectionKind.LEARNING), resources));
    }

    private void outlook(RoleBody body) {
        Stream.of(
                        SectionKind.OUTLOOK,
                        SectionKind.AI,
                        SectionKind.CHALLENGES,
                        SectionKind.GROWTH_PATHS,
                        SectionKind.TRENDS)
                .forEach(kind -> section(kind, kind.label()));
        section(SectionKind.GLOBAL_OUTLOOK, "Around the world");
        body.regions().forEach(region -> add(Facet.OUTLOOK, region.name(), region.id(), PlainProse.of(region.prose())));
    }

    private void questions(RoleBody body) {
        body.questions()
                .forEach(question ->
                        part(Facet.FAQ, question.question(), question.id(), PlainProse.of(question.answer())));
    }

    private static String text(Stream<String> sentences) {
        return sentences.collect(Collectors.joining(" "));
    }

    private String prose(SectionKind kind) {
        return PlainProse.of(role.body().prose(kind));
    }

    private void section(SectionKind kind, String heading) {
        add(kind.facet(), heading, kind.key(), prose(kind));
    }

    private void add(Facet facet, String heading, String anchor, String text) {
        if (!text.isBlank()) {
            part(facet, heading, anchor, text);
        }
    }

    private void part(Facet facet, String heading, String anchor, String text) {
        Facet side = role.has(facet) ? facet : Facet.GLANCE;
        parts.add(new Part(side, side == Facet.FAQ, heading, Links.role(role.slug(), side, anchor), text));
    }
}
