package io.rolebook.web;

import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.PreviewConfig;
import io.rolebook.content.parse.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.OptionalInt;

/** Links to edit the source of a page; none without a pattern for addresses in the configuration. */
@Named("edits")
@ApplicationScoped
public class Edits {

    private final SiteConfig site;
    private final PreviewConfig preview;
    private final ContentStatus status;

    Edits(SiteConfig site, PreviewConfig preview, ContentStatus status) {
        this.site = site;
        this.preview = preview;
        this.status = status;
    }

    /** @param href where an editor changes the line */
    public record Edit(String href, int line, boolean preview) {}

    /** Whether the configuration has a pattern. */
    public boolean areOffered() {
        return site.editUrl().isPresent();
    }

    /**
     * The link for a part of a page, or null.
     *
     * @param places as in {@link Parsed#lineOf}; null for what stands in no file
     */
    public Edit of(Page page, String places) {
        Parsed file = status.file(page.document()).orElse(null);
        if (places == null || file == null || !areOffered()) {
            return null;
        }
        OptionalInt line = file.lineOf(places);
        return line.isEmpty() ? null : new Edit(href(file.path(), line.getAsInt()), line.getAsInt(), preview.preview());
    }

    /** The address to edit a line of a file, or null. */
    public String href(String path, int line) {
        return site.editUrl()
                .map(pattern -> pattern.replace("{path}", path).replace("{line}", String.valueOf(line)))
                .orElse(null);
    }
}
