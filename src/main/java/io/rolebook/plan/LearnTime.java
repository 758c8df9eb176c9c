package io.rolebook.plan;

import io.rolebook.content.model.Duration;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Route;
import io.rolebook.content.model.RouteKind;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long one way into a role takes.
 *
 * @param time as its source says
 * @param atPace the same at fewer hours a week, or empty
 */
record LearnTime(String way, Figure time, String atPace) {

    /** The hours that can be chosen. */
    static final List<Integer> PACES = List.of(5, 10, 20, 30);

    /** What the time of a source is taken for, in hours a week. */
    private static final int FULL = 40;

    /** Ways that are study and not a job. */
    private static final Set<RouteKind> STUDY = EnumSet.of(
            RouteKind.DEGREE, RouteKind.COLLEGE, RouteKind.CERTIFICATE, RouteKind.BOOTCAMP, RouteKind.SELF_TAUGHT);

    /** Hours that cannot be chosen count as none. */
    static int pace(String written) {
        return PACES.stream()
                .filter(hours -> String.valueOf(hours).equals(written))
                .findFirst()
                .orElse(0);
    }

    /** @param hours a week, or 0 */
    static List<LearnTime> of(List<Route> routes, List<Experience> times, int hours, Notes notes) {
        return Stream.concat(
                        routes.stream().filter(route -> route.time() != null).map(route -> of(route, hours, notes)),
                        times.stream()
                                .map(time -> new LearnTime(
                                        time.note() == null ? "All together" : time.note(),
                                        notes.figure(time.years().label(), time.source()),
                                        "")))
                .toList();
    }

    private static LearnTime of(Route route, int hours, Notes notes) {
        return new LearnTime(
                route.name(),
                new Figure(route.time().label(), notes.marks(route.source())),
                hours > 0 && STUDY.contains(route.kind())
                        ? "about " + slower(route.time(), hours).label()
                        : "");
    }

    private static Duration slower(Duration time, int hours) {
        return new Duration(
                (int) Math.ceil(time.min() * (double) FULL / hours),
                (int) Math.ceil(time.max() * (double) FULL / hours),
                time.unit());
    }
}
