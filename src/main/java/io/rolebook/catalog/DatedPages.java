package io.rolebook.catalog;

import io.rolebook.content.model.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every page and the day its content changed, for the sitemap: by address, read row by row. Close the
 * streams.
 */
@ApplicationScoped
public class DatedPages implements CatalogRepository<Role> {

    /** A role, the day its content changed, or null, and the sides of it that have a page. */
    public record DatedRole(String slug, LocalDate updated, List<Facet> facets) {}

    /** A move between two roles of which an editor says that they are neighbors, and the day one of them changed, or null. */
    public record DatedMove(String from, String to, LocalDate updated) {}

    /** A page and the day its content changed, or null. */
    public record Dated(String slug, LocalDate updated) {}

    private final RoleNeeds needs;

    DatedPages(RoleNeeds needs) {
        this.needs = needs;
    }

    public Stream<DatedRole> roles() {
        return stream("select r.slug, r.updated, r.imprint.facets from Role r order by r.slug", DatedRole.class);
    }

    /** A family is as new as the newest of its roles. */
    public Stream<Dated> families() {
        return stream(
                """
                select f.slug, greatest(f.updated, max(r.updated)) from Family f left join Role r on r.family = f.slug
                group by f.slug, f.updated order by f.slug
                """,
                Dated.class);
    }

    public Stream<Dated> skills() {
        return stream("select s.slug, s.updated from Skill s order by s.slug", Dated.class);
    }

    public Stream<Dated> sources() {
        return stream("select s.slug, s.updated from Source s order by s.slug", Dated.class);
    }

    public Stream<Dated> texts() {
        return stream("select p.slug, p.updated from TextPage p order by p.slug", Dated.class);
    }

    /** The moves from a role to its neighbors with whom it shares a skill; to ask the database for that takes minutes. */
    public Stream<DatedMove> moves() {
        Map<String, Set<String>> known = needs.skillsByRole();
        Map<String, Set<String>> counted = needs.countedByRole();
        return stream(
                        """
                        select distinct n.role, n.entry.role, greatest(r.updated, o.updated)
                        from RoleRelation n join Role r on r.slug = n.role join Role o on o.slug = n.entry.role
                        where n.role <> n.entry.role order by n.role, n.entry.role
                        """,
                        DatedMove.class)
                .filter(move -> !Collections.disjoint(
                        known.getOrDefault(move.from(), Set.of()), counted.getOrDefault(move.to(), Set.of())));
    }

    private <T> Stream<T> stream(String query, Class<T> type) {
        return find(query).project(type).stream();
    }

    /** The day of the newest role, or null: of the lists of roles. */
    public LocalDate newestRole() {
        return newest("Role r");
    }

    /** Of a list of duties. */
    public LocalDate newestRoleWithDuties() {
        return newest("RoleDuty d join Role r on r.slug = d.role where d.entry.activity is not null");
    }

    /** Of a list of questions. */
    public LocalDate newestRoleWithQuestions() {
        return newest("RoleQuestion q join Role r on r.slug = q.role");
    }

    public LocalDate newestFamily() {
        return newest("Family r");
    }

    public LocalDate newestSkill() {
        return newest("Skill r");
    }

    public LocalDate newestSource() {
        return newest("Source r");
    }

    private LocalDate newest(String rows) {
        return find("select max(r.updated) from " + rows)
                .project(LocalDate.class)
                .singleResult();
    }
}
