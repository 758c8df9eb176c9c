package io.rolebook.roles.listing;

import io.rolebook.web.DataLinks;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;

/** How the list is called, where it is, and whether search engines should know it. */
final class RolesHead {

    private RolesHead() {}

    /** Pages of the plain list are indexed; a filtered or sorted list names the plain one as its address. */
    static Page of(RolesQuery query, RoleList list) {
        Page page = Page.of(
                        query.isPlain() ? query.href() : Links.roles(),
                        "Roles from A to Z" + page(query),
                        "Every role of the guide with its median pay and projected growth, to filter by field, pay,"
                                + " growth, openings, education, training, interests and physical demand.")
                .found(
                        "Careers from A to Z, with pay and outlook" + page(query),
                        "Every role of the guide with its median pay and projected growth, to filter by field, pay,"
                                + " growth, openings, education, training, interests and physical demand" + page(query)
                                + ".")
                .foundWithoutPay(
                        "Careers from A to Z, with their outlook" + page(query),
                        "Every role of the guide with its projected growth, to filter by field, growth, openings,"
                                + " education, training, interests and physical demand" + page(query) + ".")
                .about(Subject.COLLECTION)
                .updated(Dates.newest(
                        list.all().stream().map(candidate -> candidate.role().updated())))
                .alsoAs("application/json", DataLinks.ROLES_JSON, "The roles as JSON")
                .alsoAs("text/csv", DataLinks.ROLES_CSV, "The roles as CSV");
        return query.isPlain() ? page : page.notIndexed();
    }

    private static String page(RolesQuery query) {
        return query.isPlain() && query.page() > 1 ? ", page " + query.page() : "";
    }
}
