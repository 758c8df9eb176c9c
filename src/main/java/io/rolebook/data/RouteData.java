package io.rolebook.data;

import io.rolebook.content.model.Route;
import io.rolebook.content.model.RouteKind;
import io.rolebook.web.Says;
import java.util.List;

/** One way into a role. */
record RouteData(
        @Says("What sort of way it is") RouteKind kind,
        @Says("How a person would call it") String title,
        @Says("What one needs to begin or to complete it") List<String> takes,
        @Says(value = "How long it takes, such as 48 months or 8-12 weeks", optional = true) String time,
        @Says(value = "What it costs or pays on the way", optional = true) String cost,
        @Says("Titles of first jobs that it leads to") List<String> firstJobs,
        @Says(value = "Who it suits", optional = true) String suits,
        @Says("What to do, first things first") List<String> steps,
        @Says(value = "The editors’ note", optional = true) String note,
        @Says("Who says so: ids of sources; empty where it is the editors’ judgment") List<String> sources) {

    static RouteData of(Route route, Citing citing) {
        return new RouteData(
                route.kind(),
                route.name(),
                route.takes(),
                route.time() == null ? null : route.time().key(),
                route.cost(),
                route.firstJobs(),
                route.suits(),
                route.steps(),
                route.note(),
                citing.sources(route.source()));
    }
}
