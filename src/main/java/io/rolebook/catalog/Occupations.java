package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The official occupations, with the figures that lists show; {@link OccupationTables} has all else. */
@ApplicationScoped
public class Occupations implements CatalogRepository<Occupation> {

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
        return select(OccupationSummary.class, SUMMARY + "where not o.isGroup order by lower(o.title)");
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
        return select(
                        Object[].class,
                        """
                        select r.family, c.occupation from RoleCounted c join Role r on r.slug = c.role
                        where r.family is not null and (c.position = 0 or r.brief)
                        """)
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
    }

    /** Those with some codes. */
    public List<OccupationSummary> among(Collection<String> codes) {
        return select(OccupationSummary.class, SUMMARY + "where o.code in ?1 and not o.isGroup", codes);
    }

    /** The code of the first one that is no group, if there is any. */
    public Optional<String> firstCode() {
        return find("select min(o.code) from Occupation o where not o.isGroup")
                .project(String.class)
                .singleResultOptional();
    }

    /** An occupation that is no group; a code is found in lower case, too, as addresses have it. */
    public Optional<OccupationSummary> summary(String code) {
        return first("lower(o.code) = lower(?1)", code);
    }

    /** The one that has a title, in any case. */
    public Optional<OccupationSummary> titled(String title) {
        return first("lower(o.title) = lower(?1)", title);
    }

    private Optional<OccupationSummary> first(String which, String parameter) {
        return find(SUMMARY + "where " + which + " and not o.isGroup", parameter)
                .project(OccupationSummary.class)
                .firstResultOptional();
    }

    /** Those with some codes or titles, both given in lower case. */
    public List<OccupationSummary> named(Collection<String> codes, Collection<String> titles) {
        return select(
                OccupationSummary.class,
                SUMMARY + "where (lower(o.code) in ?1 or lower(o.title) in ?2) and not o.isGroup order by o.code",
                codes,
                titles);
    }

    /** The code of the occupation that a more detailed code belongs to. */
    public Optional<String> ofProfile(String profile) {
        return find("select p.occupation.code from OccupationProfile p where lower(p.code) = lower(?1)", profile)
                .project(String.class)
                .singleResultOptional();
    }

    /** Those groups that hold occupations, by code. */
    public List<OccupationGroup> groups() {
        return select(
                OccupationGroup.class,
                """
                select g.code, g.title, count(o.code) from Occupation g join Occupation o on o.groupCode = g.code
                where g.isGroup and not o.isGroup group by g.code, g.title order by g.code
                """);
    }

    /** The nearest first, each occupation once; the occupation itself is left out. */
    public List<NearOccupation> near(String occupation, int atMost) {
        Set<String> codes = new HashSet<>();
        return select(
                        NearOccupation.class,
                        "select r.source, n.title, o.code, o.title, o.figures, r.closeness, " + ROLE
                                + """
                                 from RelatedOccupation r join r.profile p join r.near n join n.occupation o
                                 where p.occupation.code = ?1 and o.code <> ?1
                                 order by r.closeness, o.title
                                """,
                        occupation)
                .stream()
                .filter(near -> codes.add(near.code()))
                .limit(atMost)
                .toList();
    }

    /** The roles that are counted in some occupations, by title. */
    public List<CountedRole> rolesIn(Collection<String> occupations) {
        return select(
                CountedRole.class,
                CountedRole.SELECT + "where c.occupation in ?1 order by lower(r.title)",
                occupations);
    }

    /** Of all that are no groups, by code. */
    public Map<String, String> titles() {
        return byKey(String.class, "select o.code, o.title from Occupation o where not o.isGroup order by o.code");
    }

    /** How many there are that are no groups. */
    public long size() {
        return count("not isGroup");
    }
}
