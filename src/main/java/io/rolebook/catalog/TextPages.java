package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The pages of text. */
@ApplicationScoped
public class TextPages implements PanacheRepositoryBase<TextPage, String> {

    public Optional<TextPageHead> head(String slug) {
        return getSession()
                .createSelectionQuery(
                        "select p.slug, p.title, p.summary, p.updated, p.intro, p.sections from TextPage p where p.slug = :slug",
                        TextPageHead.class)
                .setParameter("slug", slug)
                .uniqueResultOptional();
    }

    /** All of them, by title. */
    public List<TextPageHead> heads() {
        return getSession()
                .createSelectionQuery(
                        "select p.slug, p.title, p.summary, p.updated, p.intro, p.sections from TextPage p order by lower(p.title)",
                        TextPageHead.class)
                .getResultList();
    }
}
