package io.rolebook.compare;

import io.rolebook.catalog.SkillName;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Facet;
import io.rolebook.web.EducationWords;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Education, experience, certificates and steps. */
record WayRows(List<Side> sides, Map<String, SkillName> certificates, Notes notes) {

    private static final int COMMONEST = 3;

    static Part of(List<Side> sides, Map<String, SkillName> certificates, Notes notes) {
        WayRows way = new WayRows(sides, certificates, notes);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Education", sides, way::education));
        rows.add(Row.of("Instead of it", sides, way::alternatives));
        rows.add(Row.of("What people there have", sides, way::shares));
        rows.add(Row.of(
                "Experience", sides, side -> way.years(side.full().journey().experience())));
        rows.add(Row.of(
                "Time to qualify",
                sides,
                side -> way.years(side.full().journey().timeToQualify())));
        rows.add(Row.of("Certificates that help", sides, way::certificates));
        rows.add(Row.of("Steps", sides, way::steps));
        return Part.of("path", "The way in, and its time", "", rows.stream());
    }

    private List<Entry> education(Side side) {
        Stream<Entry> official = side.full().journey().entry().stream()
                .filter(entry -> entry.education() != null)
                .map(entry -> Entry.figure(notes.figure(entry.education().label(), entry.source()), entry.of()));
        Stream<Entry> stated = side.full().journey().education().stream()
                .filter(education -> education.level() != null)
                .map(education ->
                        Entry.figure(notes.figure(education.level().label(), education.source()), firmly(education)));
        return Stream.concat(official, stated).toList();
    }

    private static String firmly(Education education) {
        return education.required() == null ? "" : education.required().label();
    }

    private List<Entry> alternatives(Side side) {
        return side.full().journey().education().stream()
                .flatMap(said -> Entry.joined(said.alternatives(), marksOf(said)).stream())
                .toList();
    }

    private List<Mark> marksOf(Education said) {
        return said.alternatives().isEmpty() ? List.of() : notes.marks(List.of(said.source()));
    }

    /** The most frequent levels of the first occupation of a role; all levels would fill the page. */
    private List<Entry> shares(Side side) {
        List<Entry> entries = new ArrayList<>();
        List<Counted> counted = side.head().imprint().occupations();
        side.full().journey().shares().stream()
                .filter(shares -> counted.get(0).has(shares.code()))
                .forEach(shares -> EducationWords.percentages(shares).entrySet().stream()
                        .sorted(Map.Entry.<EducationLevel, Double>comparingByValue()
                                .reversed())
                        .limit(COMMONEST)
                        .forEach(share -> entries.add(Entry.figure(
                                notes.figure(Figures.percent(share.getValue()), shares.source()),
                                share.getKey().label() + (shares.required() ? ", called required" : ", of workers")))));
        for (Education education : side.full().journey().education()) {
            for (EducationLevel level : EducationLevel.values()) {
                Double share = education.shares().get(level);
                if (share != null) {
                    entries.add(Entry.figure(notes.figure(Figures.percent(share), education.source()), level.label()));
                }
            }
        }
        return entries;
    }

    private List<Entry> years(List<Experience> stated) {
        return stated.stream()
                .map(experience ->
                        Entry.figure(notes.figure(experience.years().label(), experience.source()), experience.note()))
                .toList();
    }

    private List<Entry> certificates(Side side) {
        return side.full().certifications().stream()
                .map(given -> {
                    SkillName skill = certificates.get(given.skill());
                    return new Entry(
                            skill == null ? Words.ofSlug(given.skill()) : skill.title(),
                            "",
                            skill == null ? null : Links.skill(skill.slug()),
                            false,
                            notes.marks(given.source()));
                })
                .toList();
    }

    private List<Entry> steps(Side side) {
        return side.full().journey().steps().stream()
                .map(step -> new Entry(
                        step.title(),
                        Stream.of(step.time(), step.pace())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                        Links.role(side.slug(), Facet.PATH, step.id()),
                        false,
                        notes.marks(step.source())))
                .toList();
    }
}
