package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The skills, and who needs them. */
@ApplicationScoped
public class Skills implements PanacheRepositoryBase<Skill, String> {

    /** The names of a skill that its page shows. */
    record Shown(String slug, String title, List<String> aliases) {}

    private static final String NAME = "select s.slug, s.title, s.issuer, s.url from Skill s ";

    private static final String HEAD =
            """
            select s.slug, s.title, s.kind, s.summary, s.issuer, s.url, s.updated, s.aliases, s.resources, s.intro, s.sections
            from Skill s
            """;

    /** What each is called, by title. */
    public List<SkillNames> allNames() {
        Map<String, List<String>> names = new HashMap<>();
        getSession()
                .createSelectionQuery("select n.page, n.name from Name n where n.page like 'skills/%'", Object[].class)
                .getResultStream()
                .forEach(row -> names.computeIfAbsent((String) row[0], page -> new ArrayList<>())
                        .add((String) row[1]));
        return getSession()
                .createSelectionQuery(
                        "select s.slug, s.title, s.aliases from Skill s order by lower(s.title)", Shown.class)
                .getResultStream()
                .map(skill -> new SkillNames(
                        skill.slug, skill.title, skill.aliases, names.getOrDefault("skills/" + skill.slug, List.of())))
                .toList();
    }

    /** By title. */
    public List<SkillUse> uses() {
        return find("""
                        select s.slug, s.title, s.kind, s.summary, s.updated, count(distinct n.role)
                        from Skill s left join RoleSkill n on n.skill = s.slug
                        group by s.slug, s.title, s.kind, s.summary, s.updated order by lower(s.title)
                        """)
                .project(SkillUse.class)
                .list();
    }

    /** The skills that the roles of one family need, by title; the count is of those roles. */
    public List<SkillUse> usesIn(String family) {
        return find(
                        """
                        select s.slug, s.title, s.kind, s.summary, s.updated, count(distinct n.role)
                        from Skill s join RoleSkill n on n.skill = s.slug join Role r on r.slug = n.role
                        where r.family = :family
                        group by s.slug, s.title, s.kind, s.summary, s.updated order by lower(s.title)
                        """,
                        Map.of("family", family))
                .project(SkillUse.class)
                .list();
    }

    /** By skill, the currency of most of its roles first. */
    public List<SkillPay> pay() {
        return find("""
                        select n.skill, r.headline.payCurrency, min(r.headline.percentiles.p50.value), max(r.headline.percentiles.p50.value), count(n.role),
                               listagg(distinct r.headline.paySource, ',') within group (order by r.headline.paySource)
                        from RoleSkill n join Role r on r.slug = n.role
                        where r.headline.percentiles.p50.value is not null and r.headline.payPeriod = YEAR
                        group by n.skill, r.headline.payCurrency order by n.skill, count(n.role) desc
                        """)
                .project(SkillPay.class)
                .list();
    }

    public Optional<SkillHead> head(String slug) {
        return find(HEAD + "where s.slug = :slug", Map.of("slug", slug))
                .project(SkillHead.class)
                .singleResultOptional();
    }

    /** Those of some skills that are there, with their texts, by title. */
    public List<SkillHead> heads(Collection<String> slugs) {
        return find(HEAD + "where s.slug in :slugs order by lower(s.title)", Map.of("slugs", slugs))
                .project(SkillHead.class)
                .list();
    }

    /** What a role needs, the most needed first and in the editor's order; skills of which any will do have one number. */
    public List<NeededSkill> neededBy(String role) {
        return find(
                        """
                        select n.need, n.skill, s.title, s.kind, n.tier, n.priority, n.note, n.sources,
                               (select count(distinct o.role) from RoleSkill o where o.skill = n.skill)
                        from RoleSkill n left join Skill s on s.slug = n.skill
                        where n.role = :role and n.need is not null order by n.position
                        """,
                        Map.of("role", role))
                .project(NeededSkill.class)
                .list();
    }

    /** Who needs a skill, those first who need it most. */
    public List<RoleNeeding> rolesNeeding(String skill) {
        return find(
                        """
                        select r.slug, r.title, n.tier, n.priority, n.note, n.sources, r.headline
                        from RoleSkill n join Role r on r.slug = n.role
                        where n.skill = :skill order by n.weight desc, lower(r.title)
                        """,
                        Map.of("skill", skill))
                .project(RoleNeeding.class)
                .list();
    }

    /** The skills that the most of a skill's roles need too; the count is of those roles. */
    public List<SkillUse> goingWith(String skill, int atMost) {
        return find(
                        """
                        select s.slug, s.title, s.kind, s.summary, s.updated, count(o.role)
                        from RoleSkill n join RoleSkill o on o.role = n.role join Skill s on s.slug = o.skill
                        where n.skill = :skill and o.skill <> :skill
                        group by s.slug, s.title, s.kind, s.summary, s.updated
                        order by count(o.role) desc, lower(s.title)
                        """,
                        Map.of("skill", skill))
                .project(SkillUse.class)
                .page(0, atMost)
                .list();
    }

    /** For each of some skills that build on others, the slugs of those. */
    public Map<String, Set<String>> before(Collection<String> skills) {
        return getSession()
                .createSelectionQuery("from SkillBefore b where b.skill in :skills", SkillBefore.class)
                .setParameter("skills", skills)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        each -> each.skill, Collectors.mapping(each -> each.earlier, Collectors.toSet())));
    }

    /** For each skill that builds on others, the slugs of those. */
    public Map<String, Set<String>> before() {
        return getSession()
                .createSelectionQuery("from SkillBefore b", SkillBefore.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        each -> each.skill, Collectors.mapping(each -> each.earlier, Collectors.toSet())));
    }

    /** The skills that build on one, by title. */
    public List<SkillName> after(String skill) {
        return find(
                        """
                        select s.slug, s.title, s.issuer, s.url from SkillBefore b join Skill s on s.slug = b.skill
                        where b.earlier = :skill order by lower(s.title)
                        """,
                        Map.of("skill", skill))
                .project(SkillName.class)
                .list();
    }

    /** Title and slug of these skills, by slug. */
    public Map<String, SkillName> named(Collection<String> slugs) {
        return bySlug(find(NAME + "where s.slug in :slugs", Map.of("slugs", slugs)));
    }

    /** Title and slug of every skill, by slug. */
    public Map<String, SkillName> names() {
        return bySlug(find(NAME));
    }

    private static Map<String, SkillName> bySlug(PanacheQuery<Skill> skills) {
        return skills.project(SkillName.class).stream().collect(Collectors.toMap(SkillName::slug, skill -> skill));
    }

    /** For each of some names that a skill has, however written, its slug; a title before another name. */
    public Map<String, String> called(Collection<String> names) {
        Map<String, String> byKey = find(
                        """
                        select n.name, substring(n.page, 8) from Name n
                        where n.name in :names and n.page like 'skills/%' order by n.precedence, n.page
                        """,
                        Map.of("names", names.stream().map(Name::key).toList()))
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (first, other) -> first));
        return names.stream()
                .distinct()
                .filter(name -> byKey.containsKey(Name.key(name)))
                .collect(Collectors.toMap(name -> name, name -> byKey.get(Name.key(name))));
    }

    /** The slug of the first one by title. */
    public Optional<String> firstByTitle() {
        return find("select s.slug from Skill s order by lower(s.title)")
                .project(String.class)
                .firstResultOptional();
    }
}
