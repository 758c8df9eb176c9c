package io.rolebook.data;

import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads all that the tables say of an occupation; what rests on a source that cannot be cited is left out. */
@ApplicationScoped
class OccupationReading {

    /** As many near occupations as the tables keep. */
    private static final int NEAR = 10;

    private final Occupations occupations;
    private final OccupationTables tables;

    OccupationReading(Occupations occupations, OccupationTables tables) {
        this.occupations = occupations;
        this.tables = tables;
    }

    OccupationData of(OccupationSummary occupation, Citing citing, UnaryOperator<String> link) {
        String code = occupation.code();
        Map<String, String> titles = new LinkedHashMap<>(tables.profiles(code));
        List<String> profiles = List.copyOf(titles.keySet());
        titles.put(code, occupation.title());
        List<CountedRole> roles = occupations.rolesIn(List.of(code));
        List<ElementScore> scores = tables.scores(titles.keySet(), EnumSet.allOf(Kind.class));
        Predicate<String> known = citing::knows;
        return new OccupationData(
                code,
                occupation.title(),
                OccupationList.GroupData.of(occupation),
                link.apply(Links.occupation(code, occupation.role())),
                roles(roles, true),
                roles(roles, false),
                list(tables.pay(code), pay -> known.test(pay.source()), pay -> PayData.of(pay.of(occupation), citing)),
                occupation
                        .outlook()
                        .filter(outlook -> known.test(outlook.source()))
                        .map(outlook -> OutlookData.ProjectionData.of(outlook, citing))
                        .orElse(null),
                occupation
                        .entry()
                        .filter(entry -> known.test(entry.source()))
                        .map(entry -> EntryData.RequirementData.of(entry, citing))
                        .orElse(null),
                list(
                        tables.education(titles.keySet()),
                        shares -> known.test(shares.source()),
                        shares -> EntryData.SharesData.of(shares, citing)),
                list(
                        tables.industries(code),
                        industry -> known.test(industry.source()),
                        industry -> OccupationData.IndustryData.of(industry, citing)),
                elements(scores, Kind.INTEREST, citing),
                elements(scores, Kind.STYLE, citing),
                elements(scores, Kind.SKILL, citing),
                elements(scores, Kind.EXPOSURE, citing),
                list(
                        tables.technologies(profiles),
                        technology -> known.test(technology.source()),
                        technology -> OccupationData.TechnologyData.of(technology, citing)),
                list(
                        occupations.near(code, NEAR),
                        near -> known.test(near.source()),
                        near -> OccupationData.NearData.of(near, citing, link)),
                citing.cited());
    }

    private static <T, R> List<R> list(List<T> all, Predicate<T> isKnown, Function<T, R> row) {
        return all.stream().filter(isKnown).map(row).toList();
    }

    private static List<OccupationData.ElementData> elements(List<ElementScore> scores, Kind kind, Citing citing) {
        return list(
                scores,
                score -> score.kind() == kind && citing.knows(score.source()),
                score -> OccupationData.ElementData.of(score, citing));
    }

    private static List<RoleData.Named> roles(List<CountedRole> roles, boolean first) {
        return list(roles, role -> role.first() == first, role -> new RoleData.Named(role.slug(), role.title()));
    }
}
