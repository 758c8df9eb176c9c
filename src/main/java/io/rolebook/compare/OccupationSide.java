package io.rolebook.compare;

import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.PayFigures.Salary;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleTexts;
import io.rolebook.catalog.RolesTogether.RoleInFull;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import java.util.List;
import java.util.Map;

/**
 * An official occupation as one side of a comparison: what tables say of it stands where a role has it, and all else is empty. Its
 * slug is its code in lower case, as in addresses.
 */
final class OccupationSide {

    private static final String DEFINITION =
            "An official occupation. No role of the guide stands for it, so there are figures alone.";

    private static final RoleDetails DETAILS = new RoleDetails(
            new RoleTexts(
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Keywords.NONE,
                    List.of()),
            null,
            null,
            null,
            null,
            List.of(),
            List.of());

    private OccupationSide() {}

    static RoleHead head(OccupationSummary occupation) {
        String code = occupation.code();
        Counted counted =
                new Counted(code, occupation.title(), null, null, List.of(new Counted.CodeIn("Code", code)), null);
        Imprint imprint = new Imprint(
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
                DETAILS,
                List.of(),
                new Salary(pay, List.of(), PayHistory.NONE),
                journey(occupation),
                occupation.outlook().stream().toList());
    }

    private static Journey journey(OccupationSummary occupation) {
        return new Journey(
                List.of(),
                occupation.entry().stream().toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
