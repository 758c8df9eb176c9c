package io.rolebook.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The roles of one reach, the best match first. */
record RoleGroup(String id, String heading, String meaning, List<Match> roles) {

    /** The groups that are not empty, the nearest first. */
    static List<RoleGroup> of(List<Match> matches) {
        return Arrays.stream(Reach.values())
                .map(reach -> new RoleGroup(
                        reach.name().toLowerCase(Locale.ROOT),
                        reach.heading(),
                        reach.meaning(),
                        matches.stream().filter(match -> match.reach() == reach).toList()))
                .filter(group -> !group.roles().isEmpty())
                .toList();
    }
}
