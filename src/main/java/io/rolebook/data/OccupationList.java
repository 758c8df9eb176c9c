package io.rolebook.data;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Says;
import java.util.List;

/** The official occupations. */
record OccupationList(@Says("The occupations, by title") List<OccupationRow> occupations) {

    record OccupationRow(
            @Says("Its code in the guide’s own classification") String code,
            @Says("Its title") String title,
            @Says(value = "The group it belongs to", optional = true) GroupData group,
            @Says("The address of its page, or of the role that alone stands for it") String page,
            @Says("The address of all that the tables say of it, as JSON") String data,
            @Says("The figures it is listed by") HeadlineData headline) {

        static OccupationRow of(OccupationSummary occupation, Citing citing) {
            return new OccupationRow(
                    occupation.code(),
                    occupation.title(),
                    GroupData.of(occupation),
                    citing.link(Links.occupation(occupation.code(), occupation.role())),
                    citing.link(DataLinks.occupationAsJson(occupation.code())),
                    HeadlineData.of(occupation.headline(), citing));
        }
    }

    record GroupData(@Says("Its code") String code, @Says("Its title") String title) {

        static GroupData of(OccupationSummary occupation) {
            return occupation.groupTitle() == null
                    ? null
                    : new GroupData(occupation.groupCode(), occupation.groupTitle());
        }
    }
}
