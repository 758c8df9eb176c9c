package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What roles need, for seeing them beside each other; certificates, which only help, are left out. */
@ApplicationScoped
public class RoleNeeds implements PanacheRepositoryBase<RoleSkill, String> {

    /** By role, and in its editor's order. */
    public List<Need> of(Collection<String> roles) {
        return getSession()
                .createSelectionQuery(
                        """
                        select n.role, n.skill, coalesce(s.title, n.skill), s.kind, n.tier, n.importance
                        from RoleSkill n left join Skill s on s.slug = n.skill
                        where n.role in :roles and n.tier is not null order by n.role, n.position
                        """,
                        Need.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Which skills each role needs, by the role's slug. */
    public Map<String, Set<String>> skillsByRole() {
        return getSession()
                .createSelectionQuery(
                        "select n.role, n.skill from RoleSkill n where n.tier is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> (String) pair[0], Collectors.mapping(pair -> (String) pair[1], Collectors.toSet())));
    }

    /** The roles that need any of some skills, those first of whose needs the largest part is known. */
    public List<RoleMatch> matching(Collection<String> skills, int atMost) {
        return getSession()
                .createSelectionQuery(
                        """
                        select r.slug, r.title,
                               sum(case when n.skill in :skills then 1 else 0 end),
                               sum(case when n.skill in :skills then n.importance else 0 end),
                               count(n.id), sum(n.importance)
                        from RoleSkill n join Role r on r.slug = n.role
                        where n.tier is not null
                        group by r.slug, r.title
                        having sum(case when n.skill in :skills then 1 else 0 end) > 0
                        order by 1.0 * sum(case when n.skill in :skills then n.importance else 0 end) / sum(n.importance) desc,
                                 lower(r.title), r.slug
                        """,
                        RoleMatch.class)
                .setParameter("skills", skills)
                .setMaxResults(atMost)
                .getResultList();
    }
}
