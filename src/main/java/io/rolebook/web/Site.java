package io.rolebook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The site as a whole, for the layout. */
@Named("site")
@ApplicationScoped
public class Site {

    private final SiteConfig config;

    Site(SiteConfig config) {
        this.config = config;
    }

    public String name() {
        return config.name();
    }

    /** The title of a page among those of other sites. */
    public String title(Page page) {
        String title = page.snippet().title();
        if (page.isHome()) {
            return config.name() + ": " + title;
        }
        return title.contains(config.name()) ? title : title + " · " + config.name();
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
