package io.rolebook.data;

import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Route;
import io.rolebook.content.model.RouteKind;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Step;
import io.rolebook.content.model.TitleVariant;
import io.rolebook.content.model.Years;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.util.List;

/** The way into a role and up in it. */
record PathData(
        @Says("The ways in, the most usual first") List<RouteData> routes,
        @Says("What sources say about getting in") EntryData entry,
        @Says(value = "What stands before the steps, as Markdown", optional = true) String text,
        @Says("Step by step") List<StepData> steps,
        @Says(value = "What stands with the stages, as Markdown", optional = true) String stagesText,
        @Says("The stages of a career in it") List<StageData> stages,
        @Says("Titles it is advertised under") List<TitleData> titles,
        @Says("What helps and harms who applies") ApplyingData applying) {

    record RouteData(
            @Says("What sort of way it is") RouteKind kind,
            @Says("How a person would call it") String title,
            @Says("What one needs to begin or to complete it") List<String> takes,
            @Says(value = "How long it takes, such as 48 months or 8-12 weeks", optional = true) String time,
            @Says(value = "What it costs or pays on the way", optional = true) String cost,
            @Says("Titles of first jobs that it leads to") List<String> firstJobs,
            @Says(value = "Who it suits", optional = true) String suits,
            @Says("What to do, first things first") List<String> steps,
            @Says(value = "The editors’ note", optional = true) String note,
            @Says("Who says so: ids of sources; empty where it is the editors’ judgment") List<String> sources) {

        static RouteData of(Route route, Citing citing) {
            return new RouteData(
                    route.kind(),
                    route.name(),
                    route.takes(),
                    route.time() == null ? null : route.time().key(),
                    route.cost(),
                    route.firstJobs(),
                    route.suits(),
                    route.steps(),
                    route.note(),
                    citing.sources(route.source()));
        }
    }

    record StepData(
            @Says("Its id on the page of the path") String id,
            @Says("Its name") String title,
            @Says(value = "More of it, as Markdown", optional = true) String text,
            @Says(value = "How long it takes, in the source’s words", optional = true) String time,
            @Says(value = "At what pace", optional = true) String pace,
            @Says("Slugs of the skills one learns") List<String> skills,
            @Says("Who says so: ids of sources") List<String> sources) {

        static StepData of(Step step, Citing citing) {
            return new StepData(
                    step.id(),
                    step.title(),
                    citing.text(step.prose()),
                    step.time().isEmpty() ? null : step.time(),
                    step.pace().isEmpty() ? null : step.pace(),
                    step.skills(),
                    citing.sources(step.source()));
        }
    }

    record StageData(
            @Says("Its title") String title,
            @Says("The level of seniority") Level level,
            @Says(value = "From so many years of experience", optional = true) Integer minYears,
            @Says(value = "To so many years; left out where the end is open", optional = true) Integer maxYears,
            @Says(value = "What it is about", optional = true) String focus,
            @Says("Who says so") List<Origin> sources) {

        static StageData of(Stage stage, Citing citing) {
            Years years = stage.years();
            return new StageData(
                    stage.title(),
                    stage.level(),
                    years == null ? null : years.min(),
                    years == null ? null : years.max(),
                    stage.focus(),
                    citing.origins(stage.source()));
        }
    }

    record TitleData(
            @Says("The title") String title,
            @Says(value = "The level of seniority", optional = true) Level level,
            @Says(value = "What it is about", optional = true) String focus,
            @Says("Who says so: ids of sources") List<String> sources) {

        static TitleData of(TitleVariant title, Citing citing) {
            return new TitleData(title.title(), title.level(), title.focus(), citing.sources(title.source()));
        }
    }

    static PathData of(Journey journey, RoleDetails role, Citing citing) {
        return new PathData(
                citing.each(journey.routes(), RouteData::of),
                EntryData.of(journey, role, citing),
                citing.text(role.prose(SectionKind.PATH)),
                citing.each(journey.steps(), StepData::of),
                citing.text(role.prose(SectionKind.STAGES)),
                citing.each(journey.stages(), StageData::of),
                citing.each(journey.titles(), TitleData::of),
                ApplyingData.of(role, citing));
    }
}
