package io.rolebook.web;

import io.rolebook.catalog.RoleSummary;
import java.util.List;

/**
 * Roles of a list that share an occupation under its figures, or one role with its own.
 *
 * @param occupation that they share, or null; figures are null where no source gives one
 */
public record RoleGroup(Crumb occupation, Figure pay, Figure growth, List<RoleRow> roles) {

    /** A role that cannot be shown is left out. */
    public static List<RoleGroup> of(List<RoleSummary> roles, Notes notes) {
        return SharedFigures.of(roles, RoleSummary::headline).stream()
                .map(group -> of(group, notes))
                .filter(group -> !group.roles().isEmpty())
                .toList();
    }

    /** A group of one role. */
    public static RoleGroup of(RoleSummary role, Notes notes) {
        return of(new SharedFigures<>(null, List.of(role)), notes);
    }

    private static RoleGroup of(SharedFigures<RoleSummary> group, Notes notes) {
        List<RoleRow> rows = Rows.of(group.roles().stream(), role -> RoleRow.of(role, notes));
        return rows.isEmpty()
                ? new RoleGroup(null, null, null, rows)
                : new RoleGroup(
                        group.occupation(), rows.get(0).pay(), rows.get(0).growth(), rows);
    }
}
