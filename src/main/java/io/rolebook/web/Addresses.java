package io.rolebook.web;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TextPages;
import io.rolebook.content.Guide;
import io.rolebook.content.file.Nearest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what an address that leads nowhere was meant to be: an odd spelling, an old name, or a near miss. */
@ApplicationScoped
class Addresses {

    /** How many letters two names share that begin alike, such as "salary" and "salaries". */
    private static final int BEGINNING = 5;

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

    /** Pages that may have been meant, the likeliest first. */
    List<Crumb> suggestions(String path) {
        String[] parts = normal(path).substring(1).split("/");
        String wanted = parts[Math.min(1, parts.length - 1)];
        List<Crumb> found = new ArrayList<>();
        roles.summaries().stream()
                .filter(role -> isNear(wanted, role.slug()))
                .forEach(role -> found.add(new Crumb(role.title(), Links.role(role.slug()))));
        skills.uses().stream()
                .filter(skill -> isNear(wanted, skill.slug()))
                .forEach(skill -> found.add(new Crumb(skill.title(), Links.skill(skill.slug()))));
        Guide.OWN_PAGES.stream()
                .filter(name -> isNear(parts[0], name) || isNear(wanted, name))
                .forEach(name -> found.add(
                        new Crumb(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), "/" + name)));
        return found.stream().limit(6).toList();
    }

    private static boolean isNear(String wanted, String slug) {
        boolean sharesWord =
                List.of(slug.split("-")).stream().anyMatch(word -> word.length() > 3 && wanted.contains(word));
        boolean beginsAlike = slug.length() >= BEGINNING && wanted.regionMatches(0, slug, 0, BEGINNING);
        return sharesWord || beginsAlike || Nearest.to(wanted, List.of(slug)).isPresent();
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
