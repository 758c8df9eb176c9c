package io.rolebook.moves;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SkillName;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Step;
import io.rolebook.fit.Needs;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path of the target without what the reader knows already.
 *
 * @param done steps all of whose skills carry over
 * @param times how long the whole path takes, by each source
 * @param proof work of one's own that shows the skills, and where the target's page has it
 * @param ways ways into the target that do not depend on the first role
 */
record FirstSteps(List<StepLeft> steps, List<Crumb> done, List<TimeSaid> times, Proof proof, List<Way> ways) {

    /** @param text empty where the target has none */
    record Proof(RawString text, String href) {

        public boolean isEmpty() {
            return text.getValue().isEmpty();
        }
    }

    /**
     * @param learn what the target needs and is new
     * @param beside what is new but no need of the target: only the step names it, and no number counts it
     * @param known skills of the step that carry over, in words, or empty
     */
    record StepLeft(
            String title,
            String href,
            String time,
            List<Mark> marks,
            List<Crumb> learn,
            List<Crumb> beside,
            String known) {}

    record TimeSaid(Figure figure, String note) {}

    /** One of the ways in on the page of the target. */
    record Way(String name, String href, String time, List<Mark> marks) {}

    static FirstSteps of(
            RoleHead to,
            Journey journey,
            Prose portfolio,
            Needs from,
            Needs wanted,
            Map<String, SkillName> named,
            Notes notes) {
        Set<String> known = from.skills();
        Set<String> needed = wanted.skills();
        List<StepLeft> steps = new ArrayList<>();
        List<Crumb> done = new ArrayList<>();
        for (Step step : journey.steps()) {
            String href = Links.role(to.slug(), Facet.PATH, step.id());
            if (!step.skills().isEmpty() && known.containsAll(step.skills())) {
                done.add(new Crumb(step.title(), href));
            } else {
                steps.add(left(step, href, known, needed, named, notes));
            }
        }
        return new FirstSteps(
                steps,
                done,
                journey.timeToQualify().stream()
                        .map(time -> new TimeSaid(
                                notes.figure(time.years().label(), time.source()),
                                time.note() == null ? "" : time.note()))
                        .toList(),
                new Proof(notes.prose(portfolio), Links.role(to.slug(), Facet.PATH, SectionKind.PORTFOLIO.key())),
                journey.routes().stream()
                        .map(route -> new Way(
                                route.name(),
                                Links.role(to.slug(), Facet.PATH, "routes"),
                                route.time() == null ? "" : route.time().label(),
                                notes.marks(route.source())))
                        .toList());
    }

    private static StepLeft left(
            Step step, String href, Set<String> known, Set<String> needed, Map<String, SkillName> named, Notes notes) {
        List<SkillName> skills = step.skills().stream()
                .filter(named::containsKey)
                .map(named::get)
                .toList();
        return new StepLeft(
                step.title(),
                href,
                Stream.of(step.time(), step.pace())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                notes.marks(step.source()),
                links(skills, slug -> !known.contains(slug) && needed.contains(slug)),
                links(skills, slug -> !known.contains(slug) && !needed.contains(slug)),
                skills.stream()
                        .filter(skill -> known.contains(skill.slug()))
                        .map(SkillName::title)
                        .collect(Collectors.joining(", ")));
    }

    private static List<Crumb> links(List<SkillName> skills, Predicate<String> which) {
        return skills.stream()
                .filter(skill -> which.test(skill.slug()))
                .map(skill -> new Crumb(skill.title(), Links.skill(skill.slug())))
                .toList();
    }
}
