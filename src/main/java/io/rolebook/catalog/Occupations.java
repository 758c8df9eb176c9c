package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The official occupations, with the figures that lists show; {@link OccupationTables} has all else. */
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

    /** Those with some codes or titles, both given in lower case. */
    public List<OccupationSummary> named(Collection<String> codes, Collection<String> titles) {
        return find(
                        SUMMARY
                                + "where (lower(o.code) in :codes or lower(o.title) in :titles) and not o.isGroup order by o.code",
                        Map.of("codes", codes, "titles", titles))
                .project(OccupationSummary.class)
                .list();
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

    /** Of all that are no groups, by code. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        find("select o.code, o.title from Occupation o where not o.isGroup order by o.code")
                .project(Object[].class)
                .stream()
                .forEach(row -> titles.put((String) row[0], (String) row[1]));
        return titles;
    }

    /** How many there are that are no groups. */
    public long size() {
        return count("not isGroup");
    }
}
