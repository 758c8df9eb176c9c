package io.rolebook.content.model;

import java.util.List;

/**
 * One way into a role.
 *
 * @param title how a person would call it, or null
 * @param takes what one needs to begin or to complete it
 * @param time how long it takes, or null where no source says so; cost likewise
 * @param source who says so; empty where it is the editors' judgment, as basis then says
 */
public record Route(
        RouteKind kind,
        String title,
        List<String> takes,
        Duration time,
        String cost,
        List<String> firstJobs,
        String suits,
        List<String> steps,
        String note,
        List<String> source,
        String basis) {

    /** Its title, or else what sort of way it is. */
    public String name() {
        return title == null ? kind.label() : title;
    }
}
