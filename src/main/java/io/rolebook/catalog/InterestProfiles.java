package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The profiles of occupations by the six interests, and what they are narrowed by. */
@ApplicationScoped
public class InterestProfiles implements CatalogRepository<OccupationProfile> {

    /**
     * A profile of an occupation whose interests are known.
     *
     * @param occupation code of the occupation that it describes
     * @param figures of the occupation
     */
    public record InterestProfile(
            String code, String title, String occupation, OccupationFigures figures, InterestScores scores) {}

    /** How much of each of the six interests a kind of work has, from 1 to 7; null where a source has no score. */
    public record InterestScores(
            String code,
            String source,
            Double realistic,
            Double investigative,
            Double artistic,
            Double social,
            Double enterprising,
            Double conventional) {

        boolean isComplete() {
            return all().filter(Objects::nonNull).count() == 6;
        }

        /** In the order in which the interests are usually named. */
        public List<Double> inOrder() {
            return all().toList();
        }

        private Stream<Double> all() {
            return Stream.of(realistic, investigative, artistic, social, enterprising, conventional);
        }
    }

    /** Whether the guide knows the interests of any occupation. */
    public boolean exist() {
        return find("select s.id from OccupationScore s where s.entry.kind = INTEREST")
                .project(Long.class)
                .firstResultOptional()
                .isPresent();
    }

    /** Those that have a score for each interest, by code. */
    public List<InterestProfile> all() {
        Map<String, InterestScores> scores = scores();
        return select(
                        Object[].class,
                        "select p.code, p.title, o.code, o.figures from OccupationProfile p join p.occupation o order by p.code")
                .stream()
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
        select(
                        InterestScores.class,
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
                        """)
                .stream()
                .filter(InterestScores::isComplete)
                .forEach(scores -> byCode.putIfAbsent(scores.code(), scores));
        return byCode;
    }

    /** Every role that is counted in an occupation first, guides before briefs and by title. */
    public List<CountedRole> roles() {
        return select(CountedRole.class, CountedRole.SELECT + "where c.position = 0 order by r.brief, lower(r.title)");
    }

    /** By occupation, the percentile at which it stands among all by how much bodily strength it takes. */
    public Map<String, Double> strength() {
        return byKey(
                Double.class,
                """
                select s.entry.code, s.entry.score from OccupationScore s
                where s.entry.kind = SKILL and s.entry.element like 'Physical strength%'
                """);
    }
}
