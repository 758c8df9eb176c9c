package io.rolebook.roles;

import io.rolebook.catalog.Glance;
import io.rolebook.catalog.Journey;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleInFull;
import io.rolebook.catalog.RoleTold;
import io.rolebook.catalog.Work;
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

    static AnswerView of(RoleHead role, RoleTold told, List<CountedView> counted, Notes notes) {
        return of(role, told.glance(), told.work(), told.journey(), MOMENTS, counted, notes);
    }

    /** For a page that shows the whole day below. */
    static AnswerView inFull(RoleHead role, RoleInFull told, List<CountedView> counted, Notes notes) {
        return of(role, told.glance(), told.work(), told.journey(), 0, counted, notes);
    }

    private static AnswerView of(
            RoleHead role,
            Glance glance,
            Work work,
            Journey journey,
            int moments,
            List<CountedView> counted,
            Notes notes) {
        AnswerView answer = new AnswerView(
                PayBar.of(role.headline(), notes),
                counted,
                QuickFacts.of(role, glance, work, journey.routes(), notes),
                work.day().stream()
                        .limit(moments)
                        .map(moment ->
                                new DutiesView.MomentView(ClockTime.of(moment.time()), notes.prose(moment.prose())))
                        .toList(),
                glance.licensed() == null ? "" : glance.licensed().label());
        notes.fresh();
        return answer;
    }
}
