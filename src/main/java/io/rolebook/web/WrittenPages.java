package io.rolebook.web;

import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.PreviewConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The text pages that exist: a new guide has none to link to. */
@Named("written")
@ApplicationScoped
public class WrittenPages {

    private final ContentStatus status;
    private final PreviewConfig preview;
    private final Clock clock;

    WrittenPages(ContentStatus status, PreviewConfig preview, Clock clock) {
        this.status = status;
        this.preview = preview;
        this.clock = clock;
    }

    /** Whether a reader can open the page {@code /slug}. */
    public boolean has(String slug) {
        return status.file("pages/" + slug)
                .map(file -> file.document())
                .filter(page -> page.isPublished(LocalDate.now(clock)) || preview.preview() && page.withdrawn() == null)
                .isPresent();
    }
}
