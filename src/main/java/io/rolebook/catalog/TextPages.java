package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
