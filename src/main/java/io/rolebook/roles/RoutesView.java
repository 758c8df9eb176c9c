package io.rolebook.roles;

import io.rolebook.content.model.Route;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** The ways into a role, the most usual first. */
record RoutesView(List<Cited<Route>> routes, List<Note> notes) {

    static RoutesView of(List<Route> routes, Notes notes) {
        return new RoutesView(Cited.all("/routes", routes, Route::source, notes), notes.fresh());
    }

    public String heading() {
        return routes.size() == 1 ? "The way in" : routes.size() + " ways in";
    }

    Contents contents() {
        return new Contents().add(!routes.isEmpty(), "routes", heading());
    }
}
