package io.rolebook.compare;

import io.rolebook.catalog.Glance;
import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.Journey;
import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Prospects;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleInFull;
import io.rolebook.catalog.Salary;
import io.rolebook.catalog.SkillMap;
import io.rolebook.catalog.Work;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.Stack;
import java.util.List;

/**
 * An official occupation as one side of a comparison: what tables say of it stands where a role has it, and all else is empty. Its
 * slug is its code in lower case, as in addresses.
 */
final class OccupationSide {

    private static final String DEFINITION =
            "An official occupation. No role of the guide stands for it, so there are figures alone.";

    private OccupationSide() {}

    static RoleHead head(OccupationSummary occupation) {
        String code = occupation.code();
        Counted counted =
                new Counted(code, occupation.title(), null, null, List.of(new Counted.CodeIn("Code", code)), null);
        Imprint imprint = new Imprint(
                List.of(),
                List.of(),
                List.of(counted),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null);
        return new RoleHead(
                occupation.slug(),
                occupation.title(),
                "",
                DEFINITION,
                null,
                null,
                null,
                0,
                false,
                occupation.headline(),
                imprint);
    }

    static RoleInFull full(OccupationSummary occupation, List<Pay> pay) {
        return new RoleInFull(
                occupation.slug(),
                new Glance(Prose.EMPTY, Prose.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of(), null, null),
                new Work(Prose.EMPTY, Prose.EMPTY, List.of(), Prose.EMPTY, new Ratings(null, null), Prose.EMPTY, null),
                new SkillMap(Prose.EMPTY, new Stack(null, null), List.of()),
                new Salary(Prose.EMPTY, pay, List.of(), PayHistory.NONE),
                journey(occupation),
                new Prospects(
                        Prose.EMPTY,
                        outlook(occupation),
                        Prose.EMPTY,
                        Prose.EMPTY,
                        Prose.EMPTY,
                        Prose.EMPTY,
                        Prose.EMPTY,
                        List.of()));
    }

    private static Journey journey(OccupationSummary occupation) {
        return new Journey(
                List.of(),
                Prose.EMPTY,
                entry(occupation),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.EMPTY,
                List.of(),
                Prose.EMPTY,
                List.of(),
                List.of(),
                Prose.EMPTY,
                Prose.EMPTY,
                new Keywords(null, null, null, null, null),
                Prose.EMPTY,
                Prose.EMPTY,
                List.of(),
                Prose.EMPTY,
                List.of());
    }

    private static List<Entry> entry(OccupationSummary occupation) {
        OccupationFigures figures = occupation.figures();
        return figures.entrySource() == null
                ? List.of()
                : List.of(new Entry(
                        figures.entrySource(),
                        occupation.title(),
                        occupation.code(),
                        figures.education(),
                        figures.experience(),
                        figures.training()));
    }

    private static List<Outlook> outlook(OccupationSummary occupation) {
        OccupationFigures figures = occupation.figures();
        return figures.growth() == null
                ? List.of()
                : List.of(new Outlook(
                        figures.outlookSource(),
                        occupation.title(),
                        occupation.code(),
                        figures.growth(),
                        figures.growthFrom(),
                        figures.growthTo(),
                        null,
                        figures.openings(),
                        figures.jobs(),
                        figures.jobsLater(),
                        figures.growthOfAll(),
                        null));
    }
}
