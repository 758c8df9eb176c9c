package io.rolebook.occupations;

import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.GuideSettings;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetailsReader;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what an occupation's page shows, in the order in which it shows it. */
@ApplicationScoped
class OccupationPages {

    private final OccupationTables tables;
    private final Sources sources;
    private final OccupationDetailsReader details;
    private final GuideSettings settings;

    OccupationPages(OccupationTables tables, Sources sources, OccupationDetailsReader details, GuideSettings settings) {
        this.tables = tables;
        this.sources = sources;
        this.details = details;
        this.settings = settings;
    }

    OccupationPage of(OccupationSummary occupation, List<CountedRole> roles) {
        Map<String, SourceNote> known = sources.notes();
        Notes notes = new Notes(known);
        Set<String> codes = new HashSet<>(tables.profiles(occupation.code()).keySet());
        codes.add(occupation.code());
        List<PayOfYear> pay = tables.pay(occupation.code());
        OccupationFacts facts = OccupationFacts.of(occupation, notes);
        PayPart payPart = PayPart.of(occupation, pay, known, notes);
        OutlookPart outlook = OutlookPart.of(occupation, notes);
        EntryPart entry = EntryPart.of(occupation, tables.education(codes), notes);
        OccupationDetails more = details.of(occupation, known, notes);
        return OccupationPage.of(
                occupation,
                OccupationGraph.of(occupation, pay, known),
                roles,
                facts,
                payPart,
                outlook,
                entry,
                more,
                settings.now(),
                notes);
    }
}
