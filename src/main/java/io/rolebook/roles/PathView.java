package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Journey;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.SkillName;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Step;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Entry, steps and career stages of a role. */
record PathView(
        RoutesView ways,
        LearningView learning,
        EntryView entry,
        Block education,
        Block steps,
        List<StepView> stepList,
        List<Note> stepNotes,
        Block stages,
        List<StageView> stageList,
        List<TitleView> titles,
        List<Note> stageNotes,
        ApplyingView applying) {

    record StepView(String id, String title, RawString html, String time, List<SkillLink> skills, List<Mark> marks) {}

    record SkillLink(String title, String href) {}

    record StageView(String title, String level, String years, String focus, List<Mark> marks) {}

    record TitleView(String title, String level, String focus, List<Mark> marks) {}

    static PathView of(
            Journey journey, RoleDetails role, LearningView learning, Map<String, SkillName> named, Notes notes) {
        RoutesView ways = RoutesView.of(journey.routes(), notes);
        ApplyingView applying = ApplyingView.of(role, notes);
        EntryView entry = EntryView.of(journey, notes);
        Block education = Block.of(SectionKind.EDUCATION, role.prose(SectionKind.EDUCATION), notes);
        Block steps = Block.of(SectionKind.PATH, role.prose(SectionKind.PATH), notes);
        List<StepView> stepList =
                journey.steps().stream().map(step -> step(step, named, notes)).toList();
        List<Note> stepNotes = new ArrayList<>(steps.notes());
        stepNotes.addAll(notes.fresh());
        Block stages = Block.of(SectionKind.STAGES, role.prose(SectionKind.STAGES), notes);
        List<StageView> stageList = journey.stages().stream()
                .map(stage -> new StageView(
                        stage.title(),
                        stage.level().label(),
                        stage.years() == null ? null : stage.years().label(),
                        stage.focus(),
                        notes.marks(stage.source())))
                .toList();
        List<TitleView> titles = journey.titles().stream()
                .map(title -> new TitleView(
                        title.title(),
                        title.level() == null ? null : title.level().label(),
                        title.focus(),
                        notes.marks(title.source())))
                .toList();
        List<Note> stageNotes = new ArrayList<>(stages.notes());
        stageNotes.addAll(notes.fresh());
        return new PathView(
                ways,
                learning,
                entry,
                education,
                steps,
                stepList,
                stepNotes,
                stages,
                stageList,
                titles,
                stageNotes,
                applying);
    }

    Contents contents() {
        return new Contents()
                .addAll(ways.contents())
                .addAll(learning.contents())
                .addAll(applying.contents())
                .add(entry.hasContent() || !education.isEmpty(), "education", "Education and experience")
                .add(!stepList.isEmpty(), "path", "Step by step")
                .add(!stageList.isEmpty() || !stages.isEmpty(), "stages", "Career stages")
                .add(!titles.isEmpty(), "titles", "Job titles to search for");
    }

    private static StepView step(Step step, Map<String, SkillName> named, Notes notes) {
        List<SkillLink> skills = step.skills().stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(skill -> new SkillLink(skill.title(), Links.skill(skill.slug())))
                .toList();
        String time = Stream.of(step.time(), step.pace())
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new StepView(
                step.id(), step.title(), notes.prose(step.prose()), time, skills, notes.marks(step.source()));
    }
}
