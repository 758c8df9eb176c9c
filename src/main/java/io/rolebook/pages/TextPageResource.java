package io.rolebook.pages;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TextHead;
import io.rolebook.catalog.TextPages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /about}, {@code /method} and all other files in the folder {@code pages}. */
@Path("/{slug}")
@Produces(MediaType.TEXT_HTML)
@Snapshot
class TextPageResource {

    private final TextPages pages;
    private final Sources sources;

    TextPageResource(TextPages pages, Sources sources) {
        this.pages = pages;
        this.sources = sources;
    }

    @GET
    public TemplateInstance page(String slug) {
        TextHead page = pages.head(slug).orElseThrow(NotFoundException::new);
        return ProsePage.of(page, sources.notes());
    }
}
