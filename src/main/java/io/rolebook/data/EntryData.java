package io.rolebook.data;

import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Requirement;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import io.rolebook.content.model.Years;
import io.rolebook.web.EducationWords;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.util.List;
import java.util.Map;

/** What an occupation takes to enter. */
record EntryData(
        @Says("What official tables say is typically needed") List<RequirementData> official,
        @Says("How education is spread over the occupation, by official tables") List<SharesData> spread,
        @Says("What each source says about formal education") List<EducationData> education,
        @Says("Years of experience that are asked for") List<YearsData> experience,
        @Says("Years until one qualifies") List<YearsData> timeToQualify,
        @Says(value = "What the editors make of it, as Markdown", optional = true) String text) {

    record RequirementData(
            @Says("Who says so") Origin source,
            @Says("The occupation") String occupation,
            @Says("Its code") String code,
            @Says(value = "The level of education", optional = true) EducationLevel education,
            @Says(value = "Experience in a related occupation", optional = true) WorkExperience experience,
            @Says(value = "Training on the job", optional = true) Training training) {

        static RequirementData of(Entry entry, Citing citing) {
            return new RequirementData(
                    citing.origin(entry.source()),
                    entry.of(),
                    entry.code(),
                    entry.education(),
                    entry.experience(),
                    entry.training());
        }
    }

    record SharesData(
            @Says("Who says so") Origin source,
            @Says("The occupation") String occupation,
            @Says("Its code") String code,
            @Says("Whether it is what people call required; else it is what workers have") boolean required,
            @Says("By level; none where too few answered for percentages") List<ShareData> shares,
            @Says(value = "How many answered", optional = true) Long answers,
            @Says(value = "When: a year or month", optional = true) String collected,
            @Says(value = "Who answered", optional = true) Respondents respondents,
            @Says(value = "Who answered, how many, when, and what most said, in words", optional = true) String asked) {

        static SharesData of(EducationShares shares, Citing citing) {
            return new SharesData(
                    citing.origin(shares.source()),
                    shares.of(),
                    shares.code(),
                    shares.required(),
                    ShareData.each(EducationWords.percentages(shares)),
                    shares.answers(),
                    shares.collected(),
                    shares.respondents(),
                    EducationWords.asked(shares).isEmpty() ? null : EducationWords.asked(shares));
        }
    }

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
                    ShareData.each(education.shares().named()),
                    education.note());
        }
    }

    record ShareData(@Says("The level") EducationLevel level, @Says("Percent of the people asked") double percent) {

        static List<ShareData> each(Map<EducationLevel, Double> shares) {
            return shares.entrySet().stream()
                    .map(share -> new ShareData(share.getKey(), share.getValue()))
                    .toList();
        }
    }

    record YearsData(
            @Says("Who says so") Origin source,
            @Says("At least so many years") int minYears,
            @Says(value = "At most so many years; left out where the end is open", optional = true) Integer maxYears,
            @Says(value = "The editors’ note", optional = true) String note) {

        static YearsData of(Experience experience, Citing citing) {
            Years years = experience.years();
            return new YearsData(citing.origin(experience.source()), years.min(), years.max(), experience.note());
        }
    }

    static EntryData of(Journey journey, RoleDetails role, Citing citing) {
        return new EntryData(
                citing.known(journey.entry(), Entry::source, RequirementData::of),
                citing.known(journey.shares(), EducationShares::source, SharesData::of),
                citing.known(journey.education(), Education::source, EducationData::of),
                citing.known(journey.experience(), Experience::source, YearsData::of),
                citing.known(journey.timeToQualify(), Experience::source, YearsData::of),
                citing.text(role.prose(SectionKind.EDUCATION)));
    }
}
