package io.rolebook.roles;

import io.rolebook.content.model.Route;
import io.rolebook.web.Contents;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.List;

/** The ways into a role, the most usual first. */
record RoutesView(List<RouteView> routes, List<Note> notes) {

    /**
     * @param time how long it takes, or null; cost, suits and note likewise
     * @param marks none where it is the editors' judgment
     */
    record RouteView(
            String at,
            String kind,
            String name,
            List<String> takes,
            String time,
            String cost,
            List<String> firstJobs,
            String suits,
            List<String> steps,
            String note,
            List<Mark> marks) {}

    static RoutesView of(List<Route> routes, Notes notes) {
        List<RouteView> views = Placed.all("/routes", routes).stream()
                .map(route -> view(route.value(), route.at(), notes))
                .toList();
        return new RoutesView(views, notes.fresh());
    }

    private static RouteView view(Route route, String at, Notes notes) {
        return new RouteView(
                at,
                route.kind().label(),
                route.name(),
                route.takes(),
                route.time() == null ? null : route.time().label(),
                route.cost(),
                route.firstJobs(),
                route.suits(),
                route.steps(),
                route.note(),
                notes.marks(route.source()));
    }

    public String heading() {
        return routes.size() == 1 ? "The way in" : routes.size() + " ways in";
    }

    Contents contents() {
        return new Contents().add(!routes.isEmpty(), "routes", heading());
    }
}
