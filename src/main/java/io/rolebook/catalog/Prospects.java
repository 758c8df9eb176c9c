package io.rolebook.catalog;

import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import java.util.List;

/** Where a role is going: projections, and what the text says about AI, challenges, growth, trends and the world. */
public record Prospects(
        Prose prose,
        List<Outlook> outlook,
        Prose ai,
        Prose challenges,
        Prose growthPaths,
        Prose trends,
        Prose global,
        List<Region> regions) {

    static Prospects of(RoleDocument role) {
        return new Prospects(
                role.body().prose(SectionKind.OUTLOOK),
                role.outlook(),
                role.body().prose(SectionKind.AI),
                role.body().prose(SectionKind.CHALLENGES),
                role.body().prose(SectionKind.GROWTH_PATHS),
                role.body().prose(SectionKind.TRENDS),
                role.body().prose(SectionKind.GLOBAL_OUTLOOK),
                role.body().regions());
    }
}
