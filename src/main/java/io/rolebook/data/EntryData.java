package io.rolebook.data;

import io.rolebook.catalog.Journey;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Requirement;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.util.Arrays;
import java.util.List;

/** What somebody needs to be let in. */
record EntryData(
        @Says("What each source says about formal education") List<EducationData> education,
        @Says("Years of experience that are asked for") List<YearsData> experience,
        @Says("Years until one qualifies") List<YearsData> timeToQualify,
        @Says(value = "What the editors make of it, as Markdown", optional = true) String text) {

    record EducationData(
            @Says("Who says so") Origin source,
            @Says(value = "The typical level", optional = true) EducationLevel level,
            @Says(value = "How firmly it is asked for", optional = true) Requirement required,
            @Says("What can stand in its place") List<String> alternatives,
            @Says("How many people in the occupation say which level is required") List<ShareData> shares,
            @Says(value = "The editors’ note", optional = true) String note) {

        static EducationData of(Education education, Citing citing) {
            return new EducationData(
                    citing.origin(education.source()),
                    education.level(),
                    education.required(),
                    education.alternatives(),
                    Arrays.stream(EducationLevel.values())
                            .filter(education.shares()::containsKey)
                            .map(level ->
                                    new ShareData(level, education.shares().get(level)))
                            .toList(),
                    education.note());
        }
    }

    record ShareData(@Says("The level") EducationLevel level, @Says("Percent of the people asked") double percent) {}

    record YearsData(
            @Says("Who says so") Origin source,
            @Says("At least so many years") int minYears,
            @Says(value = "At most so many years; left out where the end is open", optional = true) Integer maxYears,
            @Says(value = "The editors’ note", optional = true) String note) {}

    static EntryData of(Journey journey, Citing citing) {
        return new EntryData(
                journey.education().stream()
                        .filter(education -> citing.knows(education.source()))
                        .map(education -> EducationData.of(education, citing))
                        .toList(),
                years(journey.experience(), citing),
                years(journey.timeToQualify(), citing),
                citing.text(journey.educationProse()));
    }

    private static List<YearsData> years(List<Experience> experiences, Citing citing) {
        return experiences.stream()
                .filter(experience -> citing.knows(experience.source()))
                .map(experience -> new YearsData(
                        citing.origin(experience.source()),
                        experience.years().min(),
                        experience.years().max(),
                        experience.note()))
                .toList();
    }
}
