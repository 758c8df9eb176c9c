package io.rolebook.catalog;

import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Outlook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published roles. */
@ApplicationScoped
public class Roles implements CatalogRepository<Role> {

    /**
     * A neighboring role and how it differs.
     *
     * @param of the role whose neighbor it is
     * @param title null while it has no page
     */
    public record RelatedRole(
            String of, String slug, String title, boolean brief, String differs, List<String> sources) {}

    /** A role and its working day. */
    public record RoleDay(String slug, String title, RoleTexts texts) {}

    private static final String SUMMARY =
            """
            select r.slug, r.title, r.summary, r.family, f.title, r.headline, r.updated, r.brief, r.imprint.environment
            from Role r left join Family f on f.slug = r.family
            """;

    static final String HEAD =
            """
            select r.slug, r.title, r.summary, r.definition, r.family, f.title, r.updated, r.words, r.brief, r.headline, r.imprint
            from Role r left join Family f on f.slug = r.family
            """;

    private static final String RELATED =
            """
            select n.role, n.entry.role, r.title, coalesce(r.brief, false), n.entry.differs, n.entry.source
            from RoleRelation n left join Role r on r.slug = n.entry.role
            where n.role %s ?1 order by n.role, n.position
            """;

    private final RoleRows rows;

    Roles(RoleRows rows) {
        this.rows = rows;
    }

    /** By title. */
    public List<RoleSummary> summaries() {
        return select(RoleSummary.class, SUMMARY + "order by lower(r.title)");
    }

    /** Of the guides, since a brief tells no day: those with the most openings a year first. */
    public List<RoleDay> days(int atMost) {
        return find("select r.slug, r.title, r.details.texts from Role r where not r.brief order by r.headline.openings desc nulls last, r.slug")
                .project(RoleDay.class)
                .page(0, atMost)
                .list();
    }

    /** By title. */
    public List<RoleSummary> inFamily(String family) {
        return select(RoleSummary.class, SUMMARY + "where r.family = ?1 order by lower(r.title)", family);
    }

    public Optional<RoleHead> head(String slug) {
        return find(HEAD + "where r.slug = ?1", slug).project(RoleHead.class).singleResultOptional();
    }

    public RoleDetails details(String slug) {
        return details(List.of(slug)).get(slug);
    }

    /** Of those that are there, by slug. */
    Map<String, RoleDetails> details(Collection<String> slugs) {
        return byKey(RoleDetails.class, "select r.slug, r.details from Role r where r.slug in ?1", slugs);
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
        return select(RelatedRole.class, RELATED.formatted("="), slug);
    }

    /** Each role's in its editor's order. */
    List<RelatedRole> relatedTo(Collection<String> slugs) {
        return select(RelatedRole.class, RELATED.formatted("in"), slugs);
    }

    /** Whether the editor of the one role says that the other is its neighbor. */
    public boolean areNeighbors(String from, String to) {
        return relatedTo(from).stream().anyMatch(related -> related.slug().equals(to));
    }

    /** All slugs, among which a misspelled one has its nearest. */
    public List<String> slugs() {
        return select(String.class, "select r.slug from Role r");
    }
}
