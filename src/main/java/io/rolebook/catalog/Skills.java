package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The skills, and who needs them. */
@ApplicationScoped
public class Skills implements CatalogRepository<Skill> {

    /** The names of a skill that its page shows. */
    record Shown(String slug, String title, List<String> aliases) {}

    private static final String USE = "select s.slug, s.title, s.kind, s.summary, s.updated, count(distinct n.role) ";

    private static final String GROUPED = " group by s.slug, s.title, s.kind, s.summary, s.updated ";

    /** What each is called, by title. */
    public List<SkillNames> allNames() {
        Map<String, List<String>> names =
                select(Object[].class, "select n.page, n.name from Name n where n.page like 'skills/%'").stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return select(Shown.class, "order by lower(title)").stream()
                .map(skill -> new SkillNames(
                        skill.slug, skill.title, skill.aliases, names.getOrDefault("skills/" + skill.slug, List.of())))
                .toList();
    }

    /** By title. */
    public List<SkillUse> uses() {
        return select(
                SkillUse.class,
                USE + "from Skill s left join RoleSkill n on n.skill = s.slug" + GROUPED + "order by lower(s.title)");
    }

    /** The skills that the roles of one family need, by title; the count is of those roles. */
    public List<SkillUse> usesIn(String family) {
        return select(
                SkillUse.class,
                USE
                        + "from Skill s join RoleSkill n on n.skill = s.slug join Role r on r.slug = n.role where r.family = ?1"
                        + GROUPED + "order by lower(s.title)",
                family);
    }

    /** By skill, the currency of most of its roles first. */
    public List<SkillPay> pay() {
        return select(
                SkillPay.class,
                """
                        select n.skill, r.headline.payCurrency, min(r.headline.percentiles.p50.value), max(r.headline.percentiles.p50.value), count(n.role),
                               listagg(distinct r.headline.paySource, ',') within group (order by r.headline.paySource)
                        from RoleSkill n join Role r on r.slug = n.role
                        where r.headline.percentiles.p50.value is not null and r.headline.payPeriod = YEAR
                        group by n.skill, r.headline.payCurrency order by n.skill, count(n.role) desc
                        """);
    }

    public Optional<SkillHead> head(String slug) {
        return find("slug", slug).project(SkillHead.class).singleResultOptional();
    }

    /** Those of some skills that are there, with their texts, by title. */
    public List<SkillHead> heads(Collection<String> slugs) {
        return select(SkillHead.class, "slug in ?1 order by lower(title)", slugs);
    }

    /** What a role needs, the most needed first and in the editor's order; skills of which any will do have one number. */
    public List<NeededSkill> neededBy(String role) {
        return select(
                NeededSkill.class,
                """
                        select n.need, n.skill, s.title, s.kind, n.tier, n.priority, n.note, n.sources,
                               (select count(distinct o.role) from RoleSkill o where o.skill = n.skill)
                        from RoleSkill n left join Skill s on s.slug = n.skill
                        where n.role = ?1 and n.need is not null order by n.position
                        """,
                role);
    }

    /** Who needs a skill, those first who need it most. */
    public List<RoleNeeding> rolesNeeding(String skill) {
        return select(
                RoleNeeding.class,
                """
                        select r.slug, r.title, n.tier, n.priority, n.note, n.sources, r.headline
                        from RoleSkill n join Role r on r.slug = n.role
                        where n.skill = ?1 order by n.weight desc, lower(r.title)
                        """,
                skill);
    }

    /** The skills that the most of a skill's roles need too; the count is of those roles. */
    public List<SkillUse> goingWith(String skill, int atMost) {
        return find(
                        USE
                                + """
                                from RoleSkill o join RoleSkill n on n.role = o.role join Skill s on s.slug = n.skill
                                where o.skill = ?1 and n.skill <> ?1
                                """
                                + GROUPED + "order by count(distinct n.role) desc, lower(s.title)",
                        skill)
                .project(SkillUse.class)
                .page(0, atMost)
                .list();
    }

    /** For each of some skills that build on others, the slugs of those. */
    public Map<String, Set<String>> before(Collection<String> skills) {
        return before("select b.skill, b.earlier from SkillBefore b where b.skill in ?1", skills);
    }

    /** For each skill that builds on others, the slugs of those. */
    public Map<String, Set<String>> before() {
        return before("select b.skill, b.earlier from SkillBefore b");
    }

    private Map<String, Set<String>> before(String query, Object... parameters) {
        return select(SkillBefore.Key.class, query, parameters).stream()
                .collect(Collectors.groupingBy(
                        SkillBefore.Key::skill, Collectors.mapping(SkillBefore.Key::earlier, Collectors.toSet())));
    }

    /** The skills that build on one, by title. */
    public List<SkillName> after(String skill) {
        return select(
                SkillName.class,
                "slug in (select b.skill from SkillBefore b where b.earlier = ?1) order by lower(title)",
                skill);
    }

    /** Title and slug of these skills, by slug. */
    public Map<String, SkillName> named(Collection<String> slugs) {
        return bySlug("slug in ?1", slugs);
    }

    /** Title and slug of every skill, by slug. */
    public Map<String, SkillName> names() {
        return bySlug("order by slug");
    }

    private Map<String, SkillName> bySlug(String which, Object... parameters) {
        return select(SkillName.class, which, parameters).stream()
                .collect(Collectors.toMap(SkillName::slug, skill -> skill));
    }

    /** For each of some names that a skill has, however written, its slug; a title before another name. */
    public Map<String, String> called(Collection<String> names) {
        return Name.called(
                names,
                byKey(
                        String.class,
                        """
                        select n.name, substring(n.page, 8) from Name n
                        where n.name in ?1 and n.page like 'skills/%' order by n.precedence, n.page
                        """,
                        Name.keys(names)));
    }

    /** The slug of the first one by title. */
    public Optional<String> firstByTitle() {
        return find("select s.slug from Skill s order by lower(s.title)")
                .project(String.class)
                .firstResultOptional();
    }
}
