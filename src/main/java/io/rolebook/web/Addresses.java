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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the page for an address with another spelling or an old name. */
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

    /**
     * The redirects of the pages that an address names: of the one it is or is below, such as {@code /roles/old/salary}, and
     * of the other one in {@code /roles/some/to/old}.
     */
    List<Redirect> redirects(String path) {
        String[] parts = path.substring(1).split("/", 5);
        List<String> named = new ArrayList<>();
        named.add(parts.length == 1 ? "pages/" + parts[0] : parts[0] + "/" + parts[1]);
        if (isMove(parts)) {
            named.add(parts[0] + "/" + parts[3]);
        }
        return redirects.from(named);
    }

    /** The same address with the present names of its pages. */
    static String renamed(String path, List<Redirect> old) {
        String[] parts = path.substring(1).split("/", 5);
        for (Redirect page : old) {
            String now = page.target();
            if (parts.length == 1) {
                return Links.document(now);
            }
            String slug = now.substring(now.indexOf('/') + 1);
            if (page.address().equals(parts[0] + "/" + parts[1])) {
                parts[1] = slug;
            }
            if (isMove(parts) && page.address().equals(parts[0] + "/" + parts[3])) {
                parts[3] = slug;
            }
        }
        return "/" + String.join("/", parts);
    }

    private static boolean isMove(String[] parts) {
        return parts.length == 4 && parts[0].equals("roles") && parts[2].equals("to");
    }

    /** The address in lower case, without doubled or trailing slashes, and with hyphens for spaces and underscores. */
    static String normal(String path) {
        String spelled = path.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-").replaceAll("/+", "/");
        String trimmed =
                spelled.length() > 1 && spelled.endsWith("/") ? spelled.substring(0, spelled.length() - 1) : spelled;
        if (trimmed.equals("/index.html")) {
            return Links.HOME;
        }
        return trimmed.endsWith(".html") && !trimmed.equals(DataLinks.GUIDE_HTML)
                ? trimmed.substring(0, trimmed.length() - ".html".length())
                : trimmed;
    }

    /** Whether there is a page at this address, in the spelling of the guide. */
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
