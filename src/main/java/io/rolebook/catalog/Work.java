package io.rolebook.catalog;

import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import java.util.List;

/**
 * The working day around a role's duties, which are rows of their own.
 *
 * @param hours null where nothing is told
 */
public record Work(
        Prose intro, Prose dayIntro, List<Moment> day, Prose setting, Ratings ratings, Prose stress, Hours hours) {

    static Work of(RoleDocument role) {
        return new Work(
                role.body().prose(SectionKind.DUTIES),
                role.body().prose(SectionKind.DAY),
                role.body().day(),
                role.body().prose(SectionKind.WORK_SETTING),
                role.facts().ratings(),
                role.body().prose(SectionKind.STRESS),
                role.facts().hours());
    }
}
