package io.rolebook.compare;

import io.rolebook.catalog.SkillName;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Facet;
import io.rolebook.web.EducationWords;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Education, experience, certificates and steps.
 *
 * @param certificates those that have a page, by slug
 */
record WayRows(Table table, Map<String, SkillName> certificates) {

    private static final int COMMONEST = 3;

    static Part of(Table table, Map<String, SkillName> certificates) {
        WayRows way = new WayRows(table, certificates);
        return Part.of(
                "path",
                "The way in, and its time",
                Stream.of(
                        table.row("Education", way::education),
                        table.row("Instead of it", side -> side.full().journey().education().stream()
                                .flatMap(said -> table.joined(said.alternatives(), List.of(said.source())))),
                        table.row(
                                "What people there have",
                                side -> Stream.concat(way.shares(side), way.statedShares(side))),
                        table.row(
                                "Experience",
                                side -> table.years(side.full().journey().experience())),
                        table.row(
                                "Time to qualify",
                                side -> table.years(side.full().journey().timeToQualify())),
                        table.row("Certificates that help", way::certificates),
                        table.row("Steps", way::steps)));
    }

    private Stream<Entry> education(Side side) {
        Stream<Entry> official = side.full().journey().entry().stream()
                .filter(entry -> entry.education() != null)
                .map(entry -> table.figure(entry.education().label(), entry.source(), entry.of()));
        Stream<Entry> stated = side.full().journey().education().stream()
                .filter(education -> education.level() != null)
                .map(education -> table.figure(
                        education.level().label(),
                        education.source(),
                        education.required() == null ? "" : education.required().label()));
        return Stream.concat(official, stated);
    }

    /** The most frequent levels of the first occupation of a role; all levels would fill the page. */
    private Stream<Entry> shares(Side side) {
        return side.full().journey().shares().stream()
                .filter(shares -> side.counted().anyMatch(counted -> counted.has(shares.code())))
                .flatMap(shares -> EducationWords.percentages(shares).entrySet().stream()
                        .sorted(Map.Entry.<EducationLevel, Double>comparingByValue()
                                .reversed())
                        .limit(COMMONEST)
                        .map(share -> table.figure(
                                Figures.percent(share.getValue()),
                                shares.source(),
                                share.getKey().label() + (shares.required() ? ", called required" : ", of workers"))));
    }

    private Stream<Entry> statedShares(Side side) {
        return side.full().journey().education().stream()
                .flatMap(education -> education.shares().named().entrySet().stream()
                        .map(share -> table.figure(
                                Figures.percent(share.getValue()),
                                education.source(),
                                share.getKey().label())));
    }

    private Stream<Entry> certificates(Side side) {
        return side.full().certifications().stream().map(given -> {
            SkillName skill = certificates.get(given.skill());
            return new Entry(
                    skill == null ? Words.ofSlug(given.skill()) : skill.title(),
                    "",
                    skill == null ? null : Links.skill(skill.slug()),
                    false,
                    table.notes().marks(given.source()));
        });
    }

    private Stream<Entry> steps(Side side) {
        return side.full().journey().steps().stream()
                .map(step -> new Entry(
                        step.title(),
                        Stream.of(step.time(), step.pace())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                        Links.role(side.slug(), Facet.PATH, step.id()),
                        false,
                        table.notes().marks(step.source())));
    }
}
