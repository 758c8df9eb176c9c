package io.rolebook.web;

import io.rolebook.catalog.GuideSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The site as a whole, for the layout. */
@Named("site")
@ApplicationScoped
public class Site {

    private final SiteConfig config;
    private final GuideSettings settings;

    Site(SiteConfig config, GuideSettings settings) {
        this.config = config;
        this.settings = settings;
    }

    public String name() {
        return settings.now().name();
    }

    /** What it is, in a line. */
    public String line() {
        return settings.now().line();
    }

    /** Whether it speaks of pay. */
    public boolean hasPay() {
        return settings.now().pay();
    }

    /** The license of its text, or null. */
    public String licence() {
        return settings.now().licence();
    }

    /** Where that can be read, or null. */
    public String licenceUrl() {
        return settings.now().licenceUrl();
    }

    /** Whose its text and its figures are, in sentences. */
    public String rights() {
        return (licence() == null ? "" : "Text: " + licence() + ". ") + "Figures belong to their sources.";
    }

    /** What search engines and shared links say of a page. */
    public Snippet snippet(Page page) {
        return page.snippet().in(hasPay());
    }

    /** The title of a page among those of other sites. */
    public String title(Page page) {
        String title = snippet(page).title();
        if (page.isHome()) {
            return name() + ": " + title;
        }
        return title.contains(name()) ? title : title + " · " + name();
    }

    /** Whether its public address is configured; if not, it is whatever a client asked for. */
    public boolean hasAddress() {
        return config.url().isPresent();
    }

    /** The address with the site's own host, or without any host if none is configured: then a client adds the one it asked. */
    public String absolute(String path) {
        return config.url().map(url -> url.replaceAll("/+$", "") + path).orElse(path);
    }
}
