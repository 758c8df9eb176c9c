package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Training;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The traits of all roles, by slug; six queries. */
@ApplicationScoped
public class TraitsOfRoles implements CatalogRepository<RoleCounted> {

    /**
     * What a role is found by beside its headline.
     *
     * @param training on the job that its first occupation takes, or null
     * @param interests of its first occupation, the strongest first
     * @param strength the percentile of its first occupation among all by the physical strength and stamina it takes, or null
     * @param abilities the skills by which its first occupation is in the top quarter of all
     * @param calm the percentile of its first occupation among all by how much calm under stress it asks for, or null
     * @param hours null where its file says nothing of them
     */
    public record RoleTraits(
            Training training,
            List<String> interests,
            Integer strength,
            Set<String> abilities,
            Integer calm,
            Hours hours) {

        public static final RoleTraits NONE = new RoleTraits(null, List.of(), null, Set.of(), null, null);
    }

    /** Of the skills that occupations are ranked by, the one that says how hard the work is on the body. */
    public static final String STRENGTH = "Physical strength and stamina";

    /** Of the work styles, the one that says how much calm the work asks for. */
    static final String CALM = "Stress Tolerance";

    private static final double TOP_QUARTER = 75;

    private static final String FIRST = "from RoleCounted c join Occupation o on o.code = c.occupation ";

    private static final String PROFILES =
            """
            from RoleCounted c
            join OccupationProfile p on p.occupation.code = c.occupation and (c.profile is null or c.profile = p.code)
            join OccupationScore s on s.entry.code = p.code
            where c.position = 0
            """;

    public Map<String, RoleTraits> bySlug() {
        Map<String, Training> training =
                byKey(Training.class, "select c.role, o.figures.training " + FIRST + "where c.position = 0");
        Map<String, Integer> strength = new HashMap<>();
        Map<String, Set<String>> abilities = new HashMap<>();
        select(
                        Object[].class,
                        "select c.role, s.entry.element, s.entry.score " + FIRST
                                + """
                                join OccupationScore s on s.entry.code = o.code
                                where c.position = 0 and s.entry.kind = SKILL and (s.entry.element = ?1 or s.entry.score >= ?2)
                                """,
                        STRENGTH,
                        TOP_QUARTER)
                .forEach(row -> {
                    int rank = ((Double) row[2]).intValue();
                    if (row[1].equals(STRENGTH)) {
                        strength.put((String) row[0], rank);
                    }
                    if (rank >= TOP_QUARTER) {
                        abilities
                                .computeIfAbsent((String) row[0], role -> new HashSet<>())
                                .add((String) row[1]);
                    }
                });
        Map<String, Hours> hours = byKey(Hours.class, "select r.slug, r.details.hours from Role r where not r.brief");
        Map<String, List<String>> interests = interests();
        Map<String, Integer> calm = calm();
        return Stream.concat(training.keySet().stream(), hours.keySet().stream())
                .distinct()
                .collect(toMap(
                        role -> role,
                        role -> new RoleTraits(
                                training.get(role),
                                interests.getOrDefault(role, List.of()),
                                strength.get(role),
                                abilities.getOrDefault(role, Set.of()),
                                calm.get(role),
                                hours.get(role))));
    }

    /** Of the profile that the role names; where it names none, of the first that has any. */
    private Map<String, List<String>> interests() {
        return select(
                        Object[].class,
                        "select c.role, s.entry.element " + PROFILES
                                + "and s.entry.kind = INTEREST order by p.code, s.entry.score desc, s.entry.element")
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** The percentile among all profiles; of the profile as {@link #interests}. */
    private Map<String, Integer> calm() {
        double[] all =
                select(Double.class, "select s.entry.score from OccupationScore s where s.entry.kind = CALM").stream()
                        .mapToDouble(score -> score)
                        .toArray();
        Map<String, Integer> calm = new HashMap<>();
        byKey(Double.class, "select c.role, s.entry.score " + PROFILES + "and s.entry.kind = CALM order by p.code")
                .forEach((role, score) -> calm.put(role, percentile(all, score)));
        return calm;
    }

    /** Those with the same score count half. */
    private static int percentile(double[] all, double score) {
        double below = Arrays.stream(all)
                .map(other -> other < score ? 1 : other == score ? 0.5 : 0)
                .sum();
        return (int) (100 * below / all.length);
    }
}
