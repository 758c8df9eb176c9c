package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The pages of text. */
@ApplicationScoped
public class TextPages implements CatalogRepository<TextPage> {

    public Optional<TextHead> head(String slug) {
        return find("slug", slug).project(TextHead.class).singleResultOptional();
    }

    /** By title. */
    public List<PageName> names() {
        return select(PageName.class, "order by lower(title)");
    }

    /** All of them with their texts, by title. */
    public List<TextHead> heads() {
        return select(TextHead.class, "order by lower(title)");
    }
}
