package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The families of roles. */
@ApplicationScoped
public class Families implements CatalogRepository<Family> {

    /** By title. */
    public List<FamilySummary> summaries() {
        return select(
                FamilySummary.class,
                """
                        select f.slug, f.title, f.summary, f.updated, count(r.slug)
                        from Family f left join Role r on r.family = f.slug
                        group by f.slug, f.title, f.summary, f.updated order by lower(f.title)
                        """);
    }

    public Optional<TextHead> head(String slug) {
        return find("slug", slug).project(TextHead.class).singleResultOptional();
    }

    /** All of them with their texts, by title. */
    public List<TextHead> heads() {
        return select(TextHead.class, "order by lower(title)");
    }
}
