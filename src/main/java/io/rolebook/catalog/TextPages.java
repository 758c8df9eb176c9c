package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of text. */
@ApplicationScoped
public class TextPages implements PanacheRepositoryBase<TextPage, String> {

    public Optional<TextHead> head(String slug) {
        return find(
                        "select p.slug, p.title, p.summary, p.updated, p.intro, p.sections from TextPage p where p.slug = :slug",
                        Map.of("slug", slug))
                .project(TextHead.class)
                .singleResultOptional();
    }

    /** All of them, by title. */
    public List<TextHead> heads() {
        return find("select p.slug, p.title, p.summary, p.updated, p.intro, p.sections from TextPage p order by lower(p.title)")
                .project(TextHead.class)
                .list();
    }
}
