package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What roles need, for seeing them beside each other; certificates, which only help, are left out. */
@ApplicationScoped
public class RoleNeeds implements PanacheRepositoryBase<RoleSkill, RoleRow.Key> {

    /** A skill, and the need of a role that it meets. */
    record Meeting(
            String role,
            int need,
            String skill,
            String title,
            SkillKind kind,
            Tier tier,
            Priority priority,
            int weight) {}

    private record Use(String role, String skill) {}

    /** By role, each in its editor's order and the most needed first. */
    public List<Need> of(Collection<String> roles) {
        List<Meeting> rows = find(
                        """
                        select n.role, n.need, n.skill, coalesce(s.title, replace(n.skill, '-', ' ')), s.kind, n.tier, n.priority, n.weight
                        from RoleSkill n left join Skill s on s.slug = n.skill
                        where n.role in :roles and n.need is not null order by n.role, n.position
                        """,
                        Map.of("roles", roles))
                .project(Meeting.class)
                .list();
        Map<String, List<Meeting>> byNeed = new LinkedHashMap<>();
        rows.forEach(row -> byNeed.computeIfAbsent(row.role + "/" + row.need, need -> new ArrayList<>())
                .add(row));
        return byNeed.values().stream().map(RoleNeeds::need).toList();
    }

    private static Need need(List<Meeting> options) {
        Meeting first = options.get(0);
        return new Need(
                first.role,
                options.stream()
                        .map(option -> new Need.Option(option.skill, option.title, option.kind))
                        .toList(),
                first.tier,
                first.priority,
                first.weight);
    }

    /** Which skills each role needs or has a choice of, by the role's slug. */
    public Map<String, Set<String>> skillsByRole() {
        return skillsByRole("n.need is not null");
    }

    /** The same without how one works, which no move counts. */
    Map<String, Set<String>> countedByRole() {
        return skillsByRole("n.weight > 0");
    }

    private Map<String, Set<String>> skillsByRole(String which) {
        Map<String, Set<String>> skills = new HashMap<>();
        find("select n.role, n.skill from RoleSkill n where " + which)
                .project(Use.class)
                .list()
                .forEach(use -> skills.computeIfAbsent(use.role, role -> new HashSet<>())
                        .add(use.skill));
        return skills;
    }

    /** The roles that need any of some skills, those first of whose needs the largest part is met. */
    public List<RoleMatch> matching(Collection<String> skills, int atMost) {
        return find(
                        """
                        select r.slug, r.title, count(m.need), sum(m.weight), r.needs, r.needWeight
                        from (select distinct n.role as role, n.need as need, n.weight as weight
                              from RoleSkill n where n.skill in :skills and n.weight > 0) m
                        join Role r on r.slug = m.role
                        group by r.slug, r.title, r.needs, r.needWeight
                        order by sum(m.weight) * 1.0 / r.needWeight desc, lower(r.title), r.slug
                        """,
                        Map.of("skills", skills))
                .project(RoleMatch.class)
                .page(0, atMost)
                .list();
    }
}
