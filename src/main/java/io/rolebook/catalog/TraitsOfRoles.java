package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Training;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The traits of all roles, by slug; four queries. */
@ApplicationScoped
public class TraitsOfRoles implements PanacheRepositoryBase<RoleCounted, RowOfRole> {

    /** Of the skills that occupations are ranked by, the one that says how hard the work is on the body. */
    public static final String STRENGTH = "Physical strength and stamina";

    private static final String FIRST = "from RoleCounted c join Occupation o on o.code = c.occupation ";

    public Map<String, RoleTraits> bySlug() {
        Map<String, Training> training = new HashMap<>();
        rows("select c.role, o.figures.training " + FIRST + "where c.position = 0")
                .forEach(row -> training.put((String) row[0], (Training) row[1]));
        Map<String, Integer> strength = new HashMap<>();
        rows("select c.role, s.score " + FIRST
                        + "join OccupationScore s on s.code = o.code where c.position = 0 and s.kind = SKILL and s.element = '"
                        + STRENGTH + "'")
                .forEach(row -> strength.put((String) row[0], ((Double) row[1]).intValue()));
        Map<String, Hours> hours = new HashMap<>();
        rows("select r.slug, r.details.hours from Role r where not r.brief")
                .forEach(row -> hours.put((String) row[0], (Hours) row[1]));
        Map<String, List<String>> interests = interests();
        Map<String, RoleTraits> traits = new HashMap<>();
        Set<String> roles = new HashSet<>(training.keySet());
        roles.addAll(hours.keySet());
        roles.forEach(role -> traits.put(
                role,
                new RoleTraits(
                        training.get(role),
                        interests.getOrDefault(role, List.of()),
                        strength.get(role),
                        hours.get(role))));
        return traits;
    }

    /** Of the profile that the role names; where it names none, of the first that has any. */
    private Map<String, List<String>> interests() {
        Map<String, List<String>> interests = new HashMap<>();
        rows("""
                        select c.role, s.element from RoleCounted c
                        join OccupationProfile p on p.occupation.code = c.occupation and (c.profile is null or c.profile = p.code)
                        join OccupationScore s on s.code = p.code
                        where c.position = 0 and s.kind = INTEREST order by p.code, s.score desc, s.element
                        """)
                .forEach(row -> interests
                        .computeIfAbsent((String) row[0], role -> new ArrayList<>())
                        .add((String) row[1]));
        return interests;
    }

    private List<Object[]> rows(String query) {
        return find(query).project(Object[].class).list();
    }
}
