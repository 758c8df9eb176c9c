package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Roles with all that is known of them; twenty queries, however many roles are asked for. */
@ApplicationScoped
public class WholeRoles implements PanacheRepositoryBase<Role, String> {

    private final RolesTogether together;
    private final Duties duties;
    private final Questions questions;

    WholeRoles(RolesTogether together, Duties duties, Questions questions) {
        this.together = together;
        this.duties = duties;
        this.questions = questions;
    }

    /** Those that are there, in the order in which they are named. */
    public List<WholeRole> of(List<String> slugs) {
        Map<String, RoleHead> heads =
                together.heads(slugs, List.of()).stream().collect(toMap(RoleHead::slug, head -> head));
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<String, RoleInFull> parts = together.inFull(slugs);
        Map<String, List<Duty>> done = duties.of(slugs);
        Map<String, List<NeedOfRole>> needs = needs(slugs).stream().collect(groupingBy(NeedOfRole::role));
        Map<String, List<Question>> asked = questions.of(slugs);
        Map<String, List<RelationOfRole>> related = related(slugs).stream().collect(groupingBy(RelationOfRole::role));
        return slugs.stream()
                .map(heads::get)
                .filter(Objects::nonNull)
                .map(head -> new WholeRole(
                        head,
                        parts.get(head.slug()),
                        done.get(head.slug()),
                        needs.getOrDefault(head.slug(), List.of()),
                        asked.get(head.slug()),
                        related.getOrDefault(head.slug(), List.of())))
                .toList();
    }

    /** The import that wrote the rows of the current transaction; a reader of several transactions compares it. */
    public long edition() {
        return find("select e.number from Edition e").project(Long.class).singleResult();
    }

    private List<NeedOfRole> needs(Collection<String> roles) {
        return all(
                """
                select n.role, n.skill, s.title, s.kind, s.issuer, n.tier, n.need, n.priority, n.note, n.sources
                from RoleSkill n left join Skill s on s.slug = n.skill
                where n.role in :roles order by n.role, n.position
                """,
                NeedOfRole.class,
                roles);
    }

    private List<RelationOfRole> related(Collection<String> roles) {
        return all(
                """
                select n.role, n.entry.role, r.title, n.entry.differs, n.entry.source
                from RoleRelation n left join Role r on r.slug = n.entry.role
                where n.role in :roles order by n.role, n.position
                """,
                RelationOfRole.class,
                roles);
    }

    private <T> List<T> all(String query, Class<T> type, Collection<String> roles) {
        return find(query, Map.of("roles", roles)).project(type).list();
    }
}
