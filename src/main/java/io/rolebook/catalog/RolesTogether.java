package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several published roles at once, for seeing them beside each other. */
@ApplicationScoped
public class RolesTogether implements PanacheRepositoryBase<Role, String> {

    private static final String IN_FULL =
            "select r.slug, r.glance, r.work, r.skillMap, r.journey, r.prospects from Role r";

    private final PayFigures pay;

    RolesTogether(PayFigures pay) {
        this.pay = pay;
    }

    /** Those of some names, as written, that one role alone has beside its title, with that role's slug. */
    public Map<String, String> called(Collection<String> names) {
        Map<String, String> byKey = find(
                        """
                        select n.name, substring(min(n.page), 7) from Name n
                        where n.name in :names and n.page like 'roles/%'
                        group by n.name having count(distinct n.page) = 1 and min(n.precedence) > 0
                        """,
                        Map.of("names", names.stream().map(Name::key).toList()))
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        return names.stream()
                .distinct()
                .filter(name -> byKey.containsKey(Name.key(name)))
                .collect(Collectors.toMap(name -> name, name -> byKey.get(Name.key(name))));
    }

    /** The first ones by title. */
    public List<RoleName> names(int atMost) {
        return find("select r.slug, r.title from Role r order by lower(r.title)")
                .project(RoleName.class)
                .page(0, atMost)
                .list();
    }

    /** Those of some roles, asked for by slug or by title in lower case, that are there; by slug. */
    public List<RoleHead> heads(Collection<String> slugs, Collection<String> titles) {
        return find(
                        Roles.HEAD + "where r.slug in :slugs or lower(r.title) in :titles order by r.slug",
                        Map.of("slugs", slugs, "titles", titles))
                .project(RoleHead.class)
                .list();
    }

    public RoleInFull inFull(String slug) {
        return inFull(List.of(slug)).get(0);
    }

    /** Those of some roles that are there, by slug. */
    public List<RoleInFull> inFull(Collection<String> slugs) {
        Map<String, Salary> salaries = pay.salaries(slugs);
        return find(IN_FULL + " where r.slug in :slugs order by r.slug", Map.of("slugs", slugs))
                .project(RoleInFull.class)
                .stream()
                .map(role -> role.with(salaries.get(role.slug())))
                .toList();
    }

    /** The ways into some roles, by slug. */
    public Map<String, Journey> journeys(Collection<String> slugs) {
        return find("select r.slug, r.journey from Role r where r.slug in :slugs", Map.of("slugs", slugs))
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Journey) row[1]));
    }
}
