package io.rolebook.find;

import io.rolebook.catalog.InterestProfiles.InterestProfile;
import io.rolebook.catalog.OccupationFigures;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import io.rolebook.figures.Measure;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Locale;

/**
 * An occupation that may fit.
 *
 * @param id of its place on the page
 * @param of the occupation that has the figures, where the profile is of a part of it, or empty
 * @param href of the only page of the guide about it, or else of the occupation
 * @param roles the pages of the guide about it, if there are several
 * @param fit how well, in words, or empty while nothing tells occupations apart
 * @param reason why, or empty
 * @param entry what is typical: education, years in related work, learning on the job
 * @param pay null where none is published, like growth
 * @param without the address of the list without it
 * @param like the address of a list like it
 * @param beside the address where the answers stand beside it
 */
record Result(
        String id,
        String title,
        String of,
        String href,
        List<Crumb> roles,
        String fit,
        String reason,
        Figure entry,
        Figure pay,
        Figure growth,
        String without,
        String like,
        String beside) {

    static Result of(Candidate candidate, FindQuery query, String occupation, Notes notes) {
        InterestProfile profile = candidate.profile();
        OccupationFigures figures = profile.figures();
        List<Crumb> roles = candidate.roles().stream()
                .map(role -> new Crumb(role.title(), Links.role(role.slug())))
                .toList();
        return new Result(
                id(profile),
                profile.title(),
                occupation.equals(profile.title()) ? "" : occupation,
                roles.size() == 1 ? roles.get(0).href() : Links.occupation(profile.occupation()),
                roles.size() == 1 ? List.of() : roles,
                candidate.fit().isKnown() ? candidate.level().label() : "",
                query.like().isEmpty() ? Reasons.of(candidate.fit()) : "",
                notes.figure(entry(figures), figures.entrySource()),
                Measure.PAY.of(figures, notes),
                Measure.GROWTH.of(figures, notes),
                query.without(profile.code()).href(),
                query.like(profile.code()).href(),
                query.beside(profile.code()).href());
    }

    static String id(InterestProfile profile) {
        return "o-" + profile.code().toLowerCase(Locale.ROOT).replace('.', '-');
    }

    private static String entry(OccupationFigures figures) {
        String experience = figures.experience() == null || figures.experience() == WorkExperience.NONE
                ? ""
                : "; " + Words.lower(figures.experience().label()) + " in related work";
        String training = figures.training() == null || figures.training() == Training.NONE
                ? ""
                : "; " + Words.lower(figures.training().label());
        return figures.education().label() + experience + training;
    }
}
