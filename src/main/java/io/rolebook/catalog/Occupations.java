package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Respondents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The official occupations and what the tables say of them. */
@ApplicationScoped
public class Occupations implements PanacheRepositoryBase<Occupation, String> {

    /**
     * The role that stands for an occupation: the only one whose first figures are the occupation's; where there is none, the only
     * brief that covers it.
     */
    private static final String ROLE =
            """
            coalesce(
              (select min(c.role) from RoleCounted c where c.occupation = o.code and c.position = 0
               group by c.occupation having count(c.role) = 1),
              (select min(c.role) from RoleCounted c join Role r on r.slug = c.role
               where c.occupation = o.code
                 and (r.brief or c.position = 0)
               group by c.occupation having count(c.role) = 1))
            """;

    private static final String SUMMARY =
            "select o.code, o.title, o.groupCode, o.groupTitle, o.figures, " + ROLE + " from Occupation o ";

    /** Those that are no groups, by title. */
    public List<OccupationSummary> summaries() {
        return find(SUMMARY + "where not o.isGroup order by lower(o.title)")
                .project(OccupationSummary.class)
                .list();
    }

    /** The figures of all occupations together; none where no table counts them. */
    public OccupationFigures together() {
        return find("select o.figures from Occupation o where o.isGroup and o.groupCode is null order by o.code")
                .project(OccupationFigures.class)
                .firstResultOptional()
                .orElse(OccupationFigures.NONE);
    }

    /** By family, the codes of the occupations that its roles are counted in first, or that its briefs cover. */
    public Map<String, Set<String>> codesByFamily() {
        Map<String, Set<String>> codes = new HashMap<>();
        find(
                        """
                        select r.family, c.occupation from RoleCounted c join Role r on r.slug = c.role
                        where r.family is not null and (c.position = 0 or r.brief)
                        """)
                .project(Object[].class)
                .stream()
                .forEach(row -> codes.computeIfAbsent((String) row[0], family -> new HashSet<>())
                        .add((String) row[1]));
        return codes;
    }

    /** Those with some codes. */
    public List<OccupationSummary> among(Collection<String> codes) {
        return find(SUMMARY + "where o.code in :codes and not o.isGroup", Map.of("codes", codes))
                .project(OccupationSummary.class)
                .list();
    }

    /** The code of the first one that is no group, if there is any. */
    public Optional<String> firstCode() {
        return find("select min(o.code) from Occupation o where not o.isGroup")
                .project(String.class)
                .singleResultOptional();
    }

    /** An occupation that is no group; a code is found in lower case, too, as addresses have it. */
    public Optional<OccupationSummary> summary(String code) {
        return find(SUMMARY + "where lower(o.code) = lower(:code) and not o.isGroup", Map.of("code", code))
                .project(OccupationSummary.class)
                .singleResultOptional();
    }

    /** The one that has a title, in any case. */
    public Optional<OccupationSummary> titled(String title) {
        return find(SUMMARY + "where lower(o.title) = lower(:title) and not o.isGroup", Map.of("title", title))
                .project(OccupationSummary.class)
                .firstResultOptional();
    }

    /** The code of the occupation that a more detailed code belongs to. */
    public Optional<String> ofProfile(String profile) {
        return find(
                        "select p.occupation.code from OccupationProfile p where lower(p.code) = lower(:code)",
                        Map.of("code", profile))
                .project(String.class)
                .singleResultOptional();
    }

    /** Those groups that hold occupations, by code. */
    public List<OccupationGroup> groups() {
        return find("""
                        select g.code, g.title, count(o.code) from Occupation g join Occupation o on o.groupCode = g.code
                        where g.isGroup and not o.isGroup group by g.code, g.title order by g.code
                        """)
                .project(OccupationGroup.class)
                .list();
    }

    /** Profiles of an occupation, code and title, by code. */
    public Map<String, String> profiles(String occupation) {
        Map<String, String> profiles = new LinkedHashMap<>();
        find(
                        "select p.code, p.title from OccupationProfile p where p.occupation.code = :code order by p.code",
                        Map.of("code", occupation))
                .project(Object[].class)
                .stream()
                .forEach(row -> profiles.put((String) row[0], (String) row[1]));
        return profiles;
    }

    /** The newest first, and of those the place of the source itself. */
    public List<PayOfYear> pay(String occupation) {
        return find(
                        """
                        select p.source, p.asOf, p.place, p.newest, p.currency, p.period, p.p10, p.p25, p.p50, p.p75, p.p90,
                               p.mean, p.printed, p.employees
                        from OccupationPay p where p.occupation.code = :code
                        order by p.asOf desc, p.place nulls first, p.source
                        """,
                        Map.of("code", occupation))
                .project(PayOfYear.class)
                .list();
    }

    /** What is called required, and what workers have; codes are of the occupation and its profiles. */
    public List<EducationShares> education(Map<String, String> titles) {
        List<OccupationShare> rows = getSession()
                .createSelectionQuery(
                        "from OccupationShare s where s.code in :codes order by s.required desc, s.code, s.id",
                        OccupationShare.class)
                .setParameter("codes", titles.keySet())
                .getResultList();
        Map<String, List<OccupationShare>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(row.required + row.code + row.source, key -> new ArrayList<>())
                .add(row));
        return together.values().stream().map(of -> shares(of, titles)).toList();
    }

    private static EducationShares shares(List<OccupationShare> rows, Map<String, String> titles) {
        Map<EducationLevel, Double> shares = new EnumMap<>(EducationLevel.class);
        rows.forEach(row -> shares.put(row.education, row.share));
        OccupationShare first = rows.get(0);
        Respondents respondents = first.respondents;
        return new EducationShares(
                first.source,
                titles.get(first.code),
                first.code,
                first.required,
                shares,
                first.answers,
                first.collected,
                respondents);
    }

    /** The industry with the most people first; none where they hold less than half of the occupation, and larger ones are missing. */
    public List<IndustryPay> industries(String occupation) {
        return find(
                        """
                        select i.source, i.title, i.employees, i.mean, i.currency from OccupationIndustry i
                        where i.code = :code
                          and 2 * (select sum(j.employees) from OccupationIndustry j where j.code = :code)
                              >= (select coalesce(max(p.employees), 0) from OccupationPay p
                                  where p.occupation.code = :code and p.newest and p.place is null)
                        order by i.employees desc, i.title
                        """,
                        Map.of("code", occupation))
                .project(IndustryPay.class)
                .list();
    }

    /** By kind and code, the highest score first. */
    public List<ElementScore> scores(Collection<String> codes, Collection<OccupationScore.Kind> kinds) {
        return find(
                        """
                        select s.code, s.source, s.kind, s.element, s.score, s.place from OccupationScore s
                        where s.code in :codes and s.kind in :kinds order by s.kind, s.code, s.score desc, s.element
                        """,
                        Map.of("codes", codes, "kinds", kinds))
                .project(ElementScore.class)
                .list();
    }

    /** Those in demand first, then by name. */
    public List<Technology> technologies(Collection<String> profiles) {
        return find(
                        """
                        select t.profile, t.source, t.name, t.hot, t.inDemand from OccupationTechnology t
                        where t.profile in :profiles order by t.inDemand desc, lower(t.name)
                        """,
                        Map.of("profiles", profiles))
                .project(Technology.class)
                .list();
    }

    /** The nearest first, each occupation once; the occupation itself is left out. */
    public List<NearOccupation> near(String occupation, int atMost) {
        Map<String, NearOccupation> nearest = new LinkedHashMap<>();
        find(
                        "select r.source, n.title, o.code, o.title, o.figures, r.closeness, " + ROLE
                                + """
                                 from RelatedOccupation r join r.profile p join r.near n join n.occupation o
                                 where p.occupation.code = :code and o.code <> :code
                                 order by r.closeness, o.title
                                """,
                        Map.of("code", occupation))
                .project(NearOccupation.class)
                .list()
                .forEach(near -> nearest.putIfAbsent(near.code(), near));
        return nearest.values().stream().limit(atMost).toList();
    }

    /** The roles that are counted in some occupations, by title. */
    public List<CountedRole> rolesIn(Collection<String> occupations) {
        return find(
                        """
                        select c.occupation, r.slug, r.title, r.summary,
                               c.position = 0
                        from RoleCounted c join Role r on r.slug = c.role
                        where c.occupation in :codes order by lower(r.title)
                        """,
                        Map.of("codes", occupations))
                .project(CountedRole.class)
                .list();
    }

    /** How many there are that are no groups. */
    public long size() {
        return count("not isGroup");
    }
}
