package io.rolebook.data;

import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.IndustryPay;
import io.rolebook.catalog.NearOccupation;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.Technology;
import io.rolebook.content.model.EducationShares;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /occupations/{code}.json}: all that the tables say of one official occupation. What rests on a source that cannot be
 * cited is left out.
 */
@Path(DataLinks.OCCUPATION_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class OccupationJsonResource {

    /** As many near occupations as the tables keep. */
    private static final int NEAR = 10;

    private final Occupations occupations;
    private final OccupationTables tables;
    private final Sources sources;
    private final Site site;

    OccupationJsonResource(Occupations occupations, OccupationTables tables, Sources sources, Site site) {
        this.occupations = occupations;
        this.tables = tables;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String occupation(String slug) {
        OccupationSummary occupation = occupations.summary(slug).orElseThrow(NotFoundException::new);
        return DataJson.of(data(occupation, new Citing(sources.notes(), site::absolute)));
    }

    private OccupationData data(OccupationSummary occupation, Citing citing) {
        String code = occupation.code();
        Map<String, String> titles = new LinkedHashMap<>(tables.profiles(code));
        List<String> profiles = List.copyOf(titles.keySet());
        titles.put(code, occupation.title());
        List<CountedRole> roles = occupations.rolesIn(List.of(code));
        List<ElementScore> scores = tables.scores(titles.keySet(), EnumSet.allOf(Kind.class));
        return new OccupationData(
                code,
                occupation.title(),
                OccupationList.GroupData.of(occupation),
                citing.link(Links.occupation(code, occupation.role())),
                roles(roles, true),
                roles(roles, false),
                citing.known(tables.pay(code), pay -> pay.source(), (pay, c) -> PayData.of(pay.of(occupation), c)),
                occupation
                        .outlook()
                        .filter(outlook -> citing.knows(outlook.source()))
                        .map(outlook -> OutlookData.ProjectionData.of(outlook, citing))
                        .orElse(null),
                occupation
                        .entry()
                        .filter(entry -> citing.knows(entry.source()))
                        .map(entry -> EntryData.RequirementData.of(entry, citing))
                        .orElse(null),
                citing.known(tables.education(titles.keySet()), EducationShares::source, EntryData.SharesData::of),
                citing.known(tables.industries(code), IndustryPay::source, OccupationData.IndustryData::of),
                elements(scores, Kind.INTEREST, citing),
                elements(scores, Kind.STYLE, citing),
                elements(scores, Kind.SKILL, citing),
                elements(scores, Kind.EXPOSURE, citing),
                citing.known(tables.technologies(profiles), Technology::source, OccupationData.TechnologyData::of),
                citing.known(occupations.near(code, NEAR), NearOccupation::source, OccupationData.NearData::of),
                citing.cited());
    }

    private static List<OccupationData.ElementData> elements(List<ElementScore> scores, Kind kind, Citing citing) {
        List<ElementScore> some =
                scores.stream().filter(score -> score.kind() == kind).toList();
        return citing.known(some, ElementScore::source, OccupationData.ElementData::of);
    }

    private static List<RoleData.Named> roles(List<CountedRole> roles, boolean first) {
        return roles.stream()
                .filter(role -> role.first() == first)
                .map(role -> new RoleData.Named(role.slug(), role.title()))
                .toList();
    }
}
