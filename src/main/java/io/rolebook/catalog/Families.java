package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The families of roles. */
@ApplicationScoped
public class Families implements PanacheRepositoryBase<Family, String> {

    /** By title. */
    public List<FamilySummary> summaries() {
        return find("""
                        select f.slug, f.title, f.summary, f.updated, count(r.slug)
                        from Family f left join Role r on r.family = f.slug
                        group by f.slug, f.title, f.summary, f.updated order by lower(f.title)
                        """)
                .project(FamilySummary.class)
                .list();
    }

    public Optional<TextHead> head(String slug) {
        return find(
                        "select f.slug, f.title, f.summary, f.updated, f.intro, f.sections from Family f where f.slug = :slug",
                        Map.of("slug", slug))
                .project(TextHead.class)
                .singleResultOptional();
    }

    /** All of them with their texts, by title. */
    public List<TextHead> heads() {
        return find("select f.slug, f.title, f.summary, f.updated, f.intro, f.sections from Family f order by lower(f.title)")
                .project(TextHead.class)
                .list();
    }
}
