package io.rolebook.occupations;

import io.rolebook.catalog.OccupationSummary;
import java.util.List;

/**
 * The part of the list that one page shows.
 *
 * @param query with the number of the page that is really shown
 * @param found how many there are on all pages
 */
record OccupationListing(OccupationQuery query, int found, int pages, List<OccupationSummary> shown) {

    static final int ON_A_PAGE = 36;

    static OccupationListing of(OccupationQuery query, List<OccupationSummary> all) {
        List<OccupationSummary> found = query.in(all);
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(query.page(), pages);
        List<OccupationSummary> shown = found.subList((page - 1) * ON_A_PAGE, Math.min(found.size(), page * ON_A_PAGE));
        return new OccupationListing(query.page(page), found.size(), pages, shown);
    }
}
