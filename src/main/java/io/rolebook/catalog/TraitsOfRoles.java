package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Training;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The traits of all roles, by slug; six queries. */
@ApplicationScoped
public class TraitsOfRoles implements PanacheRepositoryBase<RoleCounted, RoleRow.Key> {

    /** Of the skills that occupations are ranked by, the one that says how hard the work is on the body. */
    public static final String STRENGTH = "Physical strength and stamina";

    /** Of the work styles, the one that says how much calm the work asks for. */
    static final String CALM = "Stress Tolerance";

    private static final int TOP_QUARTER = 75;

    private static final String FIRST = "from RoleCounted c join Occupation o on o.code = c.occupation ";

    public Map<String, RoleTraits> bySlug() {
        Map<String, Training> training = new HashMap<>();
        rows("select c.role, o.figures.training " + FIRST + "where c.position = 0")
                .forEach(row -> training.put((String) row[0], (Training) row[1]));
        Map<String, Integer> strength = new HashMap<>();
        Map<String, Set<String>> abilities = new HashMap<>();
        rows("select c.role, s.entry.element, s.entry.score " + FIRST
                        + "join OccupationScore s on s.entry.code = o.code where c.position = 0 and s.entry.kind = SKILL and (s.entry.element = '"
                        + STRENGTH + "' or s.entry.score >= " + TOP_QUARTER + ")")
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
        Map<String, Hours> hours = new HashMap<>();
        rows("select r.slug, r.details.hours from Role r where not r.brief")
                .forEach(row -> hours.put((String) row[0], (Hours) row[1]));
        Map<String, List<String>> interests = interests();
        Map<String, Integer> calm = calm();
        Map<String, RoleTraits> traits = new HashMap<>();
        Set<String> roles = new HashSet<>(training.keySet());
        roles.addAll(hours.keySet());
        roles.forEach(role -> traits.put(
                role,
                new RoleTraits(
                        training.get(role),
                        interests.getOrDefault(role, List.of()),
                        strength.get(role),
                        abilities.getOrDefault(role, Set.of()),
                        calm.get(role),
                        hours.get(role))));
        return traits;
    }

    /** Of the profile that the role names; where it names none, of the first that has any. */
    private Map<String, List<String>> interests() {
        Map<String, List<String>> interests = new HashMap<>();
        rows("""
                        select c.role, s.entry.element from RoleCounted c
                        join OccupationProfile p on p.occupation.code = c.occupation and (c.profile is null or c.profile = p.code)
                        join OccupationScore s on s.entry.code = p.code
                        where c.position = 0 and s.entry.kind = INTEREST order by p.code, s.entry.score desc, s.entry.element
                        """)
                .forEach(row -> interests
                        .computeIfAbsent((String) row[0], role -> new ArrayList<>())
                        .add((String) row[1]));
        return interests;
    }

    /** The percentile among all profiles; of the profile as {@link #interests}. */
    private Map<String, Integer> calm() {
        double[] all =
                find("select s.entry.score from OccupationScore s where s.entry.kind = CALM")
                        .project(Double.class)
                        .stream()
                        .mapToDouble(score -> score)
                        .sorted()
                        .toArray();
        Map<String, Integer> calm = new HashMap<>();
        rows("""
                        select c.role, s.entry.score from RoleCounted c
                        join OccupationProfile p on p.occupation.code = c.occupation and (c.profile is null or c.profile = p.code)
                        join OccupationScore s on s.entry.code = p.code
                        where c.position = 0 and s.entry.kind = CALM order by p.code
                        """)
                .forEach(row -> calm.putIfAbsent((String) row[0], percentile(all, (Double) row[1])));
        return calm;
    }

    /** Those with the same score count half. */
    private static int percentile(double[] all, double score) {
        double below = Arrays.stream(all)
                .map(other -> other < score ? 1 : other == score ? 0.5 : 0)
                .sum();
        return (int) (100 * below / all.length);
    }

    private List<Object[]> rows(String query) {
        return find(query).project(Object[].class).list();
    }
}
