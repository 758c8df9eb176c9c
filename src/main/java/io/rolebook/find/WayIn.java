package io.rolebook.find;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;

/** How people typically get into an occupation, by the table of entry requirements. */
enum WayIn {
    SOON(
            "You could start soon",
            "A high school diploma or less is typical, and at most a year of learning on the job."),
    TRAINING(
            "With training",
            "An apprenticeship, a certificate, an associate’s degree, longer learning on the job or years in related work are typical."),
    DEGREE("With a degree", "A bachelor’s degree or more is typical.");

    private final String heading;
    private final String meaning;

    WayIn(String heading, String meaning) {
        this.heading = heading;
        this.meaning = meaning;
    }

    /** @param figures with an education */
    static WayIn of(OccupationFigures figures) {
        if (figures.education().compareTo(EducationLevel.BACHELOR) >= 0) {
            return DEGREE;
        }
        boolean isLearnedSoon = figures.training() == null || figures.training().compareTo(Training.MODERATE) <= 0;
        boolean asksForYears = figures.experience() != null && figures.experience() != WorkExperience.NONE;
        return figures.education().compareTo(EducationLevel.HIGH_SCHOOL) <= 0 && isLearnedSoon && !asksForYears
                ? SOON
                : TRAINING;
    }

    String heading() {
        return heading;
    }

    String meaning() {
        return meaning;
    }
}
