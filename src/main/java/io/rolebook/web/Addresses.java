package io.rolebook.web;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TextPages;
import io.rolebook.content.Guide;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Finds what an address that leads nowhere was meant to be: an odd spelling, or an old name. */
@ApplicationScoped
class Addresses {

    private final Roles roles;
    private final Skills skills;
    private final Families families;
    private final Sources sources;
    private final TextPages pages;
    private final Redirects redirects;

    Addresses(Roles roles, Skills skills, Families families, Sources sources, TextPages pages, Redirects redirects) {
        this.roles = roles;
        this.skills = skills;
        this.families = families;
        this.sources = sources;
        this.pages = pages;
        this.redirects = redirects;
    }

    /** The redirect for an address, or for a page below it such as {@code /roles/old/salary}. */
    Optional<Redirect> redirect(String path) {
        String[] parts = path.substring(1).split("/", 3);
        String folder = parts.length == 1 ? "pages" : parts[0];
        String slug = parts.length == 1 ? parts[0] : parts[1];
        return redirects.from(folder, slug);
    }

    /** The address in lower case, without doubled or trailing slashes, and with hyphens for spaces and underscores. */
    static String normal(String path) {
        String spelled = path.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-").replaceAll("/+", "/");
        String trimmed =
                spelled.length() > 1 && spelled.endsWith("/") ? spelled.substring(0, spelled.length() - 1) : spelled;
        return trimmed.endsWith(".html") ? trimmed.substring(0, trimmed.length() - ".html".length()) : trimmed;
    }

    /** Whether a page lives at this address, which is spelled as the guide spells addresses. */
    boolean isKnown(String path) {
        String[] parts = path.substring(1).split("/");
        if (parts.length == 1) {
            return path.equals("/")
                    || Guide.OWN_PAGES.contains(parts[0])
                    || pages.findByIdOptional(parts[0]).isPresent();
        }
        return switch (parts[0]) {
            case "roles" -> roles.findByIdOptional(parts[1]).isPresent();
            case "skills" -> skills.findByIdOptional(parts[1]).isPresent();
            case "families" -> families.findByIdOptional(parts[1]).isPresent();
            case "sources" -> sources.findByIdOptional(parts[1]).isPresent();
            default -> false;
        };
    }
}
