package io.rolebook.roles;

import io.rolebook.content.model.Licensed;
import io.rolebook.content.model.Route;
import java.util.List;

/**
 * The first screen of a role: pay, four facts, and the first lines of a day.
 *
 * @param pay null where no source gives a median
 * @param licensed how many states require a license, or empty
 */
record AnswerView(
        PayBar pay, List<CountedView> counted, List<Fact> quick, List<DutiesView.MomentView> day, String licensed) {

    static final int MOMENTS = 5;

    /** @param moments how many of the day; none where the page shows all of it below */
    static AnswerView of(RoleContext role, List<Route> routes, List<CountedView> counted, int moments) {
        Licensed licensed = role.details().licensed();
        AnswerView answer = new AnswerView(
                PayBar.of(role.headline(), role.notes()),
                counted,
                QuickFacts.of(role, routes),
                DutiesView.day(role, moments),
                licensed == null ? "" : licensed.label());
        role.notes().fresh();
        return answer;
    }
}
