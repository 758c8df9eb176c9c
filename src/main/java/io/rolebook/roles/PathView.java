package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.SkillName;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Step;
import io.rolebook.content.model.TitleVariant;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entry, steps and career stages of a role. */
record PathView(
        RoutesView ways,
        LearningView learning,
        ApplyingView applying,
        EntryView entry,
        Block education,
        RawString steps,
        List<StepView> stepList,
        List<Note> stepNotes,
        RawString stages,
        List<Cited<Stage>> stageList,
        List<Cited<TitleVariant>> titles,
        List<Note> stageNotes) {

    record StepView(Step step, RawString html, String time, List<Crumb> skills, List<Mark> marks) {}

    /** @param named the skills of its steps that have a page, by slug */
    static PathView of(RoleContext role, Journey journey, LearningView learning, Map<String, SkillName> named) {
        Notes notes = role.notes();
        return new PathView(
                RoutesView.of(journey.routes(), notes),
                learning,
                ApplyingView.of(role),
                EntryView.of(journey, notes),
                role.block(SectionKind.EDUCATION),
                role.prose(SectionKind.PATH),
                journey.steps().stream().map(step -> step(step, named, notes)).toList(),
                notes.fresh(),
                role.prose(SectionKind.STAGES),
                Cited.all("/stages", journey.stages(), Stage::source, notes),
                Cited.all("/titles", journey.titles(), TitleVariant::source, notes),
                notes.fresh());
    }

    Contents contents() {
        return new Contents()
                .addAll(ways.contents())
                .addAll(learning.contents())
                .addAll(applying.contents())
                .add(entry.hasContent() || !education.isEmpty(), "education", "Education and experience")
                .add(!stepList.isEmpty(), "path", "Step by step")
                .add(!stageList.isEmpty() || !stages.getValue().isEmpty(), "stages", "Career stages")
                .add(!titles.isEmpty(), "titles", "Job titles to search for");
    }

    private static StepView step(Step step, Map<String, SkillName> named, Notes notes) {
        List<Crumb> skills = step.skills().stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(skill -> new Crumb(skill.title(), Links.skill(skill.slug())))
                .toList();
        String time = Stream.of(step.time(), step.pace())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new StepView(step, notes.prose(step.prose()), time, skills, notes.marks(step.source()));
    }
}
