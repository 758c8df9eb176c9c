package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The profiles of occupations by the six interests, and what they are narrowed by. */
@ApplicationScoped
public class InterestProfiles implements PanacheRepositoryBase<OccupationProfile, String> {

    /** Whether the guide knows the interests of any occupation. */
    public boolean exist() {
        return !getSession()
                .createSelectionQuery("select s.id from OccupationScore s where s.entry.kind = INTEREST", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that have a score for each interest, by code. */
    public List<InterestProfile> all() {
        Map<String, InterestScores> scores = scores();
        return getSession()
                .createSelectionQuery(
                        "select p.code, p.title, o.code, o.figures from OccupationProfile p join p.occupation o order by p.code",
                        Object[].class)
                .getResultStream()
                .filter(row -> scores.containsKey((String) row[0]))
                .map(row -> new InterestProfile(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (OccupationFigures) row[3],
                        scores.get((String) row[0])))
                .toList();
    }

    /** By profile, of one source each. */
    private Map<String, InterestScores> scores() {
        Map<String, InterestScores> byCode = new HashMap<>();
        getSession()
                .createSelectionQuery(
                        """
                        select s.entry.code, s.entry.source,
                               max(case when s.entry.element = 'Realistic' then s.entry.score end),
                               max(case when s.entry.element = 'Investigative' then s.entry.score end),
                               max(case when s.entry.element = 'Artistic' then s.entry.score end),
                               max(case when s.entry.element = 'Social' then s.entry.score end),
                               max(case when s.entry.element = 'Enterprising' then s.entry.score end),
                               max(case when s.entry.element = 'Conventional' then s.entry.score end)
                        from OccupationScore s where s.entry.kind = INTEREST
                        group by s.entry.code, s.entry.source having count(distinct s.entry.element) >= 6
                        """,
                        InterestScores.class)
                .getResultStream()
                .filter(InterestScores::isComplete)
                .forEach(scores -> byCode.putIfAbsent(scores.code(), scores));
        return byCode;
    }

    /** Every role that is counted in an occupation, by title. */
    public List<ProfiledRole> roles() {
        return getSession()
                .createSelectionQuery(
                        """
                        select c.occupation, c.profile, r.slug, r.title, r.brief from RoleCounted c join Role r on r.slug = c.role
                        where c.position = 0 order by r.brief, lower(r.title)
                        """,
                        ProfiledRole.class)
                .getResultList();
    }

    /** By occupation, the percentile at which it stands among all by how much bodily strength it takes. */
    public Map<String, Double> strength() {
        Map<String, Double> percentiles = new HashMap<>();
        getSession()
                .createSelectionQuery(
                        """
                        select s.entry.code, s.entry.score from OccupationScore s
                        where s.entry.kind = SKILL and s.entry.element like 'Physical strength%'
                        """,
                        Object[].class)
                .getResultStream()
                .forEach(row -> percentiles.put((String) row[0], (Double) row[1]));
        return percentiles;
    }
}
