package io.rolebook.home;

import io.rolebook.catalog.Roles.RoleDay;
import io.rolebook.content.model.Facet;
import io.rolebook.web.ClockTime;
import io.rolebook.web.Links;
import io.rolebook.web.PlainProse;
import io.rolebook.web.Words;
import java.util.List;

/** The first hours of one role's day; the title with its article. */
record DayOfRole(String title, String href, List<Hour> hours) {

    private static final int SHOWN = 5;

    record Hour(String time, String what) {}

    static DayOfRole of(RoleDay role) {
        return new DayOfRole(
                Words.a(role.title()),
                Links.role(role.slug(), Facet.DUTIES),
                role.texts().day().stream()
                        .limit(SHOWN)
                        .map(moment -> new Hour(ClockTime.of(moment.time()), PlainProse.of(moment.prose())))
                        .toList());
    }
}
