package io.rolebook.catalog;

import java.time.LocalDate;

/**
 * Something that changed on a page, or the end of a page.
 *
 * @param id stays the same when the page is renamed and when the words are mended
 * @param page folder and slug, such as {@code roles/nurse}
 * @param old the figure or name before, as now is the one after; null, as what is, where there is nothing to tell
 * @param instead folder and slug of the page that took the place of a withdrawn one, or null
 * @param source the slug of the source of a changed figure, or null; sourceTitle too if it has no page
 */
public record News(
        String id,
        String page,
        String title,
        NewsKind kind,
        LocalDate date,
        String what,
        String old,
        String now,
        String instead,
        String source,
        String sourceTitle) {

    /** Folder and slug that the page had at first: as stable as the id, of which it is the beginning. */
    public String firstAddress() {
        String[] parts = id.split("/", 3);
        return parts[0] + "/" + parts[1];
    }
}
