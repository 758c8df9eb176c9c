package io.rolebook.catalog;

import io.rolebook.content.model.Change;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.OfficialFigures;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts which page cites which source: every {@code source} among the facts and every mark in the prose. */
final class Citations {

    private Citations() {}

    static List<Citation> of(Document document) {
        List<Citation> citations = new ArrayList<>();
        if (document instanceof RoleDocument role) {
            for (Facet facet : Facet.values()) {
                Stream<String> sources = Stream.of(
                                facts(role, facet),
                                labels(role.body(), facet),
                                role.body().proseOf(facet).flatMap(Citations::marks))
                        .flatMap(part -> part);
                citations.addAll(count(sources, "roles/" + role.slug(), role.title(), facet));
            }
        } else if (document instanceof FamilyDocument family) {
            Stream<String> sources = prose(family.intro(), family.sections()).flatMap(Citations::marks);
            citations.addAll(count(sources, "families/" + family.slug(), family.title(), null));
        } else if (document instanceof SkillDocument skill) {
            Stream<String> sources = prose(skill.intro(), skill.sections()).flatMap(Citations::marks);
            citations.addAll(count(sources, "skills/" + skill.slug(), skill.title(), null));
        }
        return citations;
    }

    private static List<Citation> count(Stream<String> sources, String page, String title, Facet facet) {
        Map<String, Integer> times = new TreeMap<>();
        sources.forEach(source -> times.merge(source, 1, Integer::sum));
        return times.entrySet().stream()
                .map(entry -> new Citation(entry.getKey(), page, title, facet, entry.getValue()))
                .toList();
    }

    private static Stream<String> facts(RoleDocument role, Facet facet) {
        RoleFacts facts = role.facts();
        OfficialFigures official = role.official();
        return switch (facet) {
            case GLANCE ->
                Stream.of(
                                Stream.of(facts.traits(), facts.workStyle(), facts.values())
                                        .flatMap(Collection::stream)
                                        .map(Tags::source),
                                facts.related().stream().flatMap(related -> related.source().stream()),
                                facts.changes().stream().map(Change::source).filter(Objects::nonNull))
                        .flatMap(part -> part);
            case DUTIES ->
                Stream.of(
                                Stream.ofNullable(facts.ratings().stress()).map(rating -> rating.source()),
                                Stream.ofNullable(facts.ratings().balance()).map(rating -> rating.source()),
                                Stream.ofNullable(facts.hours()).flatMap(hours -> hours.source().stream()))
                        .flatMap(part -> part);
            case SKILLS ->
                Stream.of(
                                facts.needs().all().stream().flatMap(need -> need.source().stream()),
                                facts.certifications().stream()
                                        .flatMap(certification -> certification.source().stream()),
                                facts.stack().source().stream())
                        .flatMap(part -> part);
            case SALARY ->
                Stream.of(
                                role.pay().stream().map(Pay::source),
                                facts.payRegions().stream().map(RegionPay::source),
                                official.history().points().stream().map(PayPoint::source))
                        .flatMap(part -> part);
            case PATH ->
                Stream.of(
                                facts.routes().stream().flatMap(route -> route.source().stream()),
                                official.entry().stream().map(Entry::source),
                                official.education().stream().map(EducationShares::source),
                                facts.education().stream().map(Education::source),
                                facts.experience().stream().map(Experience::source),
                                facts.timeToQualify().stream().map(Experience::source),
                                facts.stages().stream().flatMap(stage -> stage.source().stream()),
                                facts.titles().stream().flatMap(title -> title.source().stream()),
                                facts.keywords().source().stream(),
                                facts.resources().stream().flatMap(group -> group.source().stream()))
                        .flatMap(part -> part);
            case OUTLOOK -> role.outlook().stream().map(Outlook::source);
            case FAQ -> Stream.empty();
        };
    }

    /** Sources that an editor names in a label below a heading. */
    private static Stream<String> labels(RoleBody body, Facet facet) {
        return facet == Facet.PATH ? body.steps().stream().flatMap(step -> step.source().stream()) : Stream.empty();
    }

    private static Stream<Prose> prose(Prose intro, List<Section> sections) {
        return Stream.concat(Stream.of(intro), sections.stream().map(Section::prose));
    }

    private static Stream<String> marks(Prose prose) {
        return prose.marks().stream().filter(key -> !key.startsWith(Prose.FOOTNOTE));
    }
}
