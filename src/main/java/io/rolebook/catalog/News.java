package io.rolebook.catalog;

import java.time.LocalDate;

/**
 * Something that changed on a page, or the end of a page.
 *
 * @param id stays the same when the page is renamed and when the words are mended
 * @param page folder and slug, such as {@code roles/nurse}
 * @param source the slug of the source of a changed figure, or null; sourceTitle too if it has no page
 */
public record News(
        String id,
        String page,
        String title,
        NewsKind kind,
        LocalDate date,
        NewsText said,
        String source,
        String sourceTitle) {

    /** Folder and slug that the page had at first: as stable as the id, of which it is the beginning. */
    public String firstAddress() {
        String[] parts = id.split("/", 3);
        return parts[0] + "/" + parts[1];
    }
}
