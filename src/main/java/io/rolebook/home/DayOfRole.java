package io.rolebook.home;

import io.rolebook.catalog.RoleDay;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Links;
import io.rolebook.web.PlainProse;
import java.util.List;

/** The first hours of one role's day. */
record DayOfRole(String title, String href, List<Hour> hours) {

    private static final int SHOWN = 5;

    record Hour(String time, String what) {}

    static DayOfRole of(RoleDay role) {
        return new DayOfRole(
                role.title(),
                Links.role(role.slug(), Facet.DUTIES),
                role.work().day().stream()
                        .limit(SHOWN)
                        .map(moment -> new Hour(moment.time(), PlainProse.of(moment.prose())))
                        .toList());
    }
}
