package io.rolebook.web;

import java.time.LocalDate;
import java.util.List;

/**
 * What the layout needs to know of any page.
 *
 * @param path the page's one address, without the host
 * @param crumbs the way to it from home, itself left out
 * @param updated the day its content last changed, or null
 */
public record Page(
        String path, String title, String description, List<Crumb> crumbs, LocalDate updated, boolean indexed) {

    public static Page of(String path, String title, String description) {
        return new Page(path, title, description, List.of(), null, true);
    }

    public Page under(Crumb... steps) {
        return new Page(path, title, description, List.of(steps), updated, indexed);
    }

    public Page updated(LocalDate day) {
        return new Page(path, title, description, crumbs, day, indexed);
    }

    public Page notIndexed() {
        return new Page(path, title, description, crumbs, updated, false);
    }

    /** Folder and slug of the file behind the page, such as {@code roles/nurse}, or of the file that would be behind it. */
    public String document() {
        String[] parts = path.split("/", 4);
        return parts.length < 3 ? "pages" + path : parts[1] + "/" + parts[2];
    }

    public boolean isHome() {
        return path.equals(Links.HOME);
    }

    /** Whether this page, or one above it, is at the address: it is marked in the navigation. */
    public boolean isIn(String address) {
        return path.equals(address) || path.startsWith(address + "/") || path.startsWith(address + "?");
    }
}
