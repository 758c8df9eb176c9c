package io.rolebook.plan;

import io.rolebook.content.model.Route;
import io.rolebook.fit.NearMove;
import io.rolebook.fit.NeedView;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One next step toward a role.
 *
 * @param learn what to learn, or null
 * @param text what to do, or empty
 * @param page a page to read, or null
 */
record NextStep(NeedView learn, String text, Crumb page) {

    private static final int SHOWN = 3;
    private static final int LEARNED = 2;

    /** Two things to learn, then the first step of a way in, then what to read: three in all. */
    static List<NextStep> of(NearMove role, List<Route> routes) {
        List<NextStep> steps = new ArrayList<>();
        role.gap().toLearn().stream()
                .limit(LEARNED)
                .forEach(need -> steps.add(new NextStep(NeedView.of(need), "", null)));
        routes.stream()
                .map(Route::steps)
                .flatMap(List::stream)
                .limit(1)
                .forEach(step -> steps.add(new NextStep(null, step, null)));
        Stream.of(
                        new Crumb("Read what a day is like and how people get in", Links.role(role.slug())),
                        new Crumb("Compare it with another role", Links.compare(List.of(role.slug()))),
                        new Crumb("Look at all roles that need what you can do", Links.roles()))
                .map(page -> new NextStep(null, "", page))
                .forEach(steps::add);
        return List.copyOf(steps.subList(0, SHOWN));
    }
}
