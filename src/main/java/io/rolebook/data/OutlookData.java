package io.rolebook.data;

import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.util.List;

/** Where a role is going. */
record OutlookData(
        @Says("What each source expects, the most trustworthy first") List<ProjectionData> projections,
        @Says(value = "What the editors make of it, as Markdown", optional = true) String text,
        @Says(value = "What AI may change, as Markdown", optional = true) String ai,
        @Says(value = "What makes it hard, as Markdown", optional = true) String challenges,
        @Says(value = "Where it leads, as Markdown", optional = true) String growthPaths,
        @Says(value = "What is changing, as Markdown", optional = true) String trends,
        @Says(value = "Around the world, as Markdown", optional = true) String world,
        @Says("Parts of the world") List<TextData.SectionData> regions) {

    record ProjectionData(
            @Says("Where the figures are from") Origin source,
            @Says(value = "The occupation that was counted", optional = true) String occupation,
            @Says(value = "Its code", optional = true) String code,
            @Says("Projected change of the number of jobs in percent, over the whole span") double growthPercent,
            @Says(value = "First year of the span", optional = true) Integer fromYear,
            @Says(value = "Last year of the span", optional = true) Integer toYear,
            @Says(value = "Length of the span, where no first year is named", optional = true) Integer years,
            @Says(value = "Openings a year, on average over the span", optional = true) Long openingsPerYear,
            @Says(value = "Jobs in the first year", optional = true) Long jobsAtStart,
            @Says(value = "Jobs in the last year", optional = true) Long jobsAtEnd,
            @Says(value = "Growth of all occupations together in percent, by the same source", optional = true)
                    Double allOccupationsPercent,
            @Says(value = "The editors’ note", optional = true) String note) {

        static ProjectionData of(Outlook outlook, Citing citing) {
            return new ProjectionData(
                    citing.origin(outlook.source()),
                    outlook.of(),
                    outlook.code(),
                    outlook.growth(),
                    outlook.from(),
                    outlook.to(),
                    outlook.span(),
                    outlook.openings(),
                    outlook.employmentFrom(),
                    outlook.employmentTo(),
                    outlook.all(),
                    outlook.note());
        }
    }

    static OutlookData of(List<Outlook> outlooks, RoleDetails role, Citing citing) {
        return new OutlookData(
                citing.known(outlooks, Outlook::source, ProjectionData::of),
                citing.text(role.prose(SectionKind.OUTLOOK)),
                citing.text(role.prose(SectionKind.AI)),
                citing.text(role.prose(SectionKind.CHALLENGES)),
                citing.text(role.prose(SectionKind.GROWTH_PATHS)),
                citing.text(role.prose(SectionKind.TRENDS)),
                citing.text(role.prose(SectionKind.GLOBAL_OUTLOOK)),
                role.texts().regions().stream()
                        .map(region ->
                                new TextData.SectionData(region.id(), region.name(), citing.text(region.prose())))
                        .toList());
    }
}
