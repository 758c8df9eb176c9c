package io.rolebook.roles;

import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Route;
import io.rolebook.web.ClockTime;
import io.rolebook.web.Notes;
import java.util.List;

/**
 * The first screen of a role: pay, four facts, and the first lines of a day.
 *
 * @param pay null where no source gives a median
 * @param licensed how many states require a license, or empty
 */
record AnswerView(
        PayBar pay, List<CountedView> counted, QuickFacts quick, List<DutiesView.MomentView> day, String licensed) {

    private static final int MOMENTS = 5;

    static AnswerView of(
            RoleHead role, RoleDetails details, List<Route> routes, List<CountedView> counted, Notes notes) {
        return of(role, details, routes, MOMENTS, counted, notes);
    }

    /** For a page that shows the whole day below. */
    static AnswerView inFull(
            RoleHead role, RoleDetails details, List<Route> routes, List<CountedView> counted, Notes notes) {
        return of(role, details, routes, 0, counted, notes);
    }

    private static AnswerView of(
            RoleHead role,
            RoleDetails details,
            List<Route> routes,
            int moments,
            List<CountedView> counted,
            Notes notes) {
        AnswerView answer = new AnswerView(
                PayBar.of(role.headline(), notes),
                counted,
                QuickFacts.of(role, details, routes, notes),
                details.texts().day().stream()
                        .limit(moments)
                        .map(moment ->
                                new DutiesView.MomentView(ClockTime.of(moment.time()), notes.prose(moment.prose())))
                        .toList(),
                details.licensed() == null ? "" : details.licensed().label());
        notes.fresh();
        return answer;
    }
}
