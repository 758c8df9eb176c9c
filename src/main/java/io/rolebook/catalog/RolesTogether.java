package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Outlook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several published roles at once, for seeing them beside each other. */
@ApplicationScoped
public class RolesTogether implements PanacheRepositoryBase<Role, String> {

    private final Roles roles;
    private final RoleRows rows;
    private final PayFigures pay;
    private final Journeys journeys;

    RolesTogether(Roles roles, RoleRows rows, PayFigures pay, Journeys journeys) {
        this.roles = roles;
        this.rows = rows;
        this.pay = pay;
        this.journeys = journeys;
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
        return inFull(List.of(slug)).get(slug);
    }

    /** Those of some roles that are there, by slug; fifteen queries. */
    public Map<String, RoleInFull> inFull(Collection<String> slugs) {
        Map<String, RoleDetails> details = roles.details(slugs);
        Map<String, List<Certification>> certifications = rows.byRole(RoleCertification.class, slugs);
        Map<String, Salary> salaries = pay.salaries(slugs);
        Map<String, Journey> ways = journeys.of(slugs);
        Map<String, List<Outlook>> outlook = rows.byRole(RoleOutlook.class, slugs);
        return details.keySet().stream()
                .collect(Collectors.toMap(
                        role -> role,
                        role -> new RoleInFull(
                                details.get(role),
                                certifications.get(role),
                                salaries.get(role),
                                ways.get(role),
                                outlook.get(role))));
    }
}
