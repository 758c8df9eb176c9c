package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** By title. */
    public List<RoleSummary> summaries() {
        return find(SUMMARY + "order by lower(r.title)")
                .project(RoleSummary.class)
                .list();
    }

    /** Of the guides, since a brief tells no day: those with the most openings a year first. */
    public List<RoleDay> days(int atMost) {
        return find("select r.slug, r.title, r.work from Role r where not r.brief order by r.headline.openings desc nulls last, r.slug")
                .project(RoleDay.class)
                .page(0, atMost)
                .list();
    }

    /** By title, with what lists are filtered by. */
    public List<ListedRole> listed() {
        return find("""
                        select r.slug, r.title, r.summary, r.family, f.title, r.headline, r.updated, r.brief, r.environment
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

    /** What its first page tells of each of its sides. */
    public RoleTold told(String slug) {
        return of(slug, "select r.glance, r.work, r.journey, r.prospects from Role r", RoleTold.class);
    }

    public Work work(String slug) {
        return part(slug, "work", Work.class);
    }

    public SkillMap skillMap(String slug) {
        return part(slug, "skillMap", SkillMap.class);
    }

    public Journey journey(String slug) {
        return part(slug, "journey", Journey.class);
    }

    public Prospects prospects(String slug) {
        return part(slug, "prospects", Prospects.class);
    }

    private <T> T part(String slug, String attribute, Class<T> type) {
        return of(slug, "select r." + attribute + " from Role r", type);
    }

    private <T> T of(String slug, String query, Class<T> type) {
        return find(query + " where r.slug = :slug", Map.of("slug", slug))
                .project(type)
                .singleResult();
    }

    /** In the editor's order. */
    public List<RelatedRole> relatedTo(String slug) {
        return find(
                        """
                        select n.other, r.title, coalesce(r.brief, false), n.differs, n.sources
                        from RoleRelation n left join Role r on r.slug = n.other
                        where n.role = :slug order by n.position
                        """,
                        Map.of("slug", slug))
                .project(RelatedRole.class)
                .list();
    }

    /** Whether the editor of the one role says that the other is its neighbour. */
    public boolean areNeighbours(String from, String to) {
        return find(
                                "select count(n.role) from RoleRelation n where n.role = :from and n.other = :to",
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
