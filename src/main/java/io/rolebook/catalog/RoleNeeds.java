package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What roles need, for seeing them beside each other; certificates, which only help, are left out. */
@ApplicationScoped
public class RoleNeeds implements CatalogRepository<RoleSkill> {

    /**
     * A skill that a role needs, or, without a tier, a certificate that helps in it; title and kind are null while its file is broken.
     *
     * @param weight what the need counts for where needs are added up
     */
    public record NeedOfRole(
            String role,
            String skill,
            String title,
            SkillKind kind,
            String issuer,
            Tier tier,
            Integer need,
            Priority priority,
            int weight,
            String note,
            List<String> sources) {}

    /** By role, each in its editor's order and the most needed first. */
    public List<Need> of(Collection<String> roles) {
        Map<String, List<NeedOfRole>> byNeed = new LinkedHashMap<>();
        withCertificates(roles).stream().filter(row -> row.need() != null).forEach(row -> byNeed.computeIfAbsent(
                        row.role() + "/" + row.need(), need -> new ArrayList<>())
                .add(row));
        return byNeed.values().stream().map(RoleNeeds::need).toList();
    }

    private static Need need(List<NeedOfRole> options) {
        NeedOfRole first = options.get(0);
        return new Need(
                first.role(),
                options.stream()
                        .map(option -> new Need.Option(
                                option.skill(),
                                option.title() == null ? option.skill().replace('-', ' ') : option.title(),
                                option.kind()))
                        .toList(),
                first.tier(),
                first.priority(),
                first.weight());
    }

    /** Row by row, and the certificates that help besides. */
    List<NeedOfRole> withCertificates(Collection<String> roles) {
        return select(
                NeedOfRole.class,
                """
                select n.role, n.skill, s.title, s.kind, s.issuer, n.tier, n.need, n.priority, n.weight, n.note, n.sources
                from RoleSkill n left join Skill s on s.slug = n.skill
                where n.role in ?1 order by n.role, n.position
                """,
                roles);
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
        return select(Object[].class, "select n.role, n.skill from RoleSkill n where " + which).stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
    }

    /** The roles that need any of some skills, those first of whose needs the largest part is met. */
    public List<RoleMatch> matching(Collection<String> skills, int atMost) {
        return find(
                        """
                        select r.slug, r.title, count(m.need), sum(m.weight), r.needs, r.needWeight
                        from (select distinct n.role as role, n.need as need, n.weight as weight
                              from RoleSkill n where n.skill in ?1 and n.weight > 0) m
                        join Role r on r.slug = m.role
                        group by r.slug, r.title, r.needs, r.needWeight
                        order by sum(m.weight) * 1.0 / r.needWeight desc, lower(r.title), r.slug
                        """,
                        skills)
                .project(RoleMatch.class)
                .page(0, atMost)
                .list();
    }
}
