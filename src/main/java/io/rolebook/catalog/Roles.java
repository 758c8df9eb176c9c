package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Outlook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The published roles. */
@ApplicationScoped
public class Roles implements PanacheRepositoryBase<Role, String> {

    private static final String SUMMARY =
            """
            select r.slug, r.title, r.summary, r.family, f.title, r.headline, r.updated, r.brief
            from Role r left join Family f on f.slug = r.family
            """;

    static final String HEAD =
            """
            select r.slug, r.title, r.summary, r.definition, r.family, f.title, r.updated, r.words, r.brief, r.headline, r.imprint
            from Role r left join Family f on f.slug = r.family
            """;

    private final RoleRows rows;

    Roles(RoleRows rows) {
        this.rows = rows;
    }

    /** By title. */
    public List<RoleSummary> summaries() {
        return find(SUMMARY + "order by lower(r.title)")
                .project(RoleSummary.class)
                .list();
    }

    /** Of the guides, since a brief tells no day: those with the most openings a year first. */
    public List<RoleDay> days(int atMost) {
        return find("select r.slug, r.title, r.details.texts from Role r where not r.brief order by r.headline.openings desc nulls last, r.slug")
                .project(RoleDay.class)
                .page(0, atMost)
                .list();
    }

    /** By title, with what lists are filtered by. */
    public List<ListedRole> listed() {
        return find("""
                        select r.slug, r.title, r.summary, r.family, f.title, r.headline, r.updated, r.brief, r.imprint.environment
                        from Role r left join Family f on f.slug = r.family order by lower(r.title)
                        """)
                .project(ListedRole.class)
                .list();
    }

    /** By title. */
    public List<RoleSummary> inFamily(String family) {
        return find(SUMMARY + "where r.family = :family order by lower(r.title)", Map.of("family", family))
                .project(RoleSummary.class)
                .list();
    }

    public Optional<RoleHead> head(String slug) {
        return find(HEAD + "where r.slug = :slug", Map.of("slug", slug))
                .project(RoleHead.class)
                .singleResultOptional();
    }

    public RoleDetails details(String slug) {
        return details(List.of(slug)).get(slug);
    }

    /** Of those that are there, by slug. */
    Map<String, RoleDetails> details(Collection<String> slugs) {
        return find("select r.slug, r.details from Role r where r.slug in :slugs", Map.of("slugs", slugs))
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (RoleDetails) row[1]));
    }

    /** What sources expect of its jobs, official projections first. */
    public List<Outlook> outlook(String slug) {
        return rows.byRole(RoleOutlook.class, List.of(slug)).get(slug);
    }

    /** The certificates that help in it, in the file's order. */
    public List<Certification> certifications(String slug) {
        return rows.byRole(RoleCertification.class, List.of(slug)).get(slug);
    }

    /** In the editor's order. */
    public List<RelatedRole> relatedTo(String slug) {
        return find(
                        """
                        select n.entry.role, r.title, coalesce(r.brief, false), n.entry.differs, n.entry.source
                        from RoleRelation n left join Role r on r.slug = n.entry.role
                        where n.role = :slug order by n.position
                        """,
                        Map.of("slug", slug))
                .project(RelatedRole.class)
                .list();
    }

    /** Whether the editor of the one role says that the other is its neighbor. */
    public boolean areNeighbors(String from, String to) {
        return find(
                                "select count(n.role) from RoleRelation n where n.role = :from and n.entry.role = :to",
                                Map.of("from", from, "to", to))
                        .project(Long.class)
                        .singleResult()
                > 0;
    }

    /** All slugs, among which a misspelled one has its nearest. */
    public List<String> slugs() {
        return find("select r.slug from Role r").project(String.class).list();
    }
}
