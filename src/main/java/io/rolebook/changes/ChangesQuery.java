package io.rolebook.changes;

import io.rolebook.catalog.NewsKind;
import io.rolebook.web.Links;
import java.util.Map;

/**
 * The query of the list of changes; parameters that are not valid are ignored.
 *
 * @param kind null for all kinds
 * @param page counted from 1, at most the last page
 */
record ChangesQuery(NewsKind kind, int page, int pages) {

    static final int A_PAGE = 50;

    static ChangesQuery of(String kind, String page, Map<NewsKind, Long> counts) {
        NewsKind wanted = kind == null ? null : NewsKind.of(kind).orElse(null);
        long found = wanted == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(wanted, 0L);
        int pages = (int) Math.max(1, (found + A_PAGE - 1) / A_PAGE);
        boolean isNumber = page != null && page.matches("[1-9][0-9]{0,6}");
        return new ChangesQuery(wanted, isNumber ? Math.min(pages, Integer.parseInt(page)) : 1, pages);
    }

    int skipped() {
        return (page - 1) * A_PAGE;
    }

    boolean isPlain() {
        return kind == null && page == 1;
    }

    /** The page of later changes, or null. */
    String newer() {
        return page == 1 ? null : href(kind, page - 1);
    }

    /** The page of earlier changes, or null. */
    String older() {
        return page == pages ? null : href(kind, page + 1);
    }

    static String href(NewsKind kind, int page) {
        return Links.changes(kind == null ? null : kind.key(), page);
    }
}
