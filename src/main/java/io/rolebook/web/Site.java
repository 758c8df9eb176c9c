package io.rolebook.web;

import io.rolebook.catalog.ContentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The site as a whole, for the layout. */
@Named("site")
@ApplicationScoped
public class Site {

    private final SiteConfig config;
    private final ContentStatus content;

    Site(SiteConfig config, ContentStatus content) {
        this.config = config;
        this.content = content;
    }

    public String name() {
        return content.settings().name();
    }

    /** Its description in one line. */
    public String line() {
        return content.settings().line();
    }

    /** Whether it shows pay. */
    public boolean hasPay() {
        return content.settings().pay();
    }

    /** The license of its text, or null. */
    public String licence() {
        return content.settings().licence();
    }

    /** The address of the license, or null. */
    public String licenceUrl() {
        return content.settings().licenceUrl();
    }

    /** The rights to text and figures, in sentences. */
    public String rights() {
        return (licence() == null ? "" : "Text: " + licence() + ". ") + "Figures belong to their sources.";
    }

    /** The snippet of a page, without pay if the guide does not show it. */
    public Snippet snippet(Page page) {
        return page.snippet().in(hasPay());
    }

    /** The title of a page with the name of the site. */
    public String title(Page page) {
        String title = snippet(page).title();
        if (page.isHome()) {
            return name() + ": " + title;
        }
        return title.contains(name()) ? title : title + " · " + name();
    }

    /** Whether its public address is configured; otherwise it is the one of the request. */
    public boolean hasAddress() {
        return config.url().isPresent();
    }

    /** An absolute address, or the path itself if no host is configured. */
    public String absolute(String path) {
        return config.url().map(url -> url.replaceAll("/+$", "") + path).orElse(path);
    }
}
