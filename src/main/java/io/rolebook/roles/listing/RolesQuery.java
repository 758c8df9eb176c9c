package io.rolebook.roles.listing;

import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of the list of roles: its filter, order and page, and the addresses of queries that differ in one of them. */
record RolesQuery(RoleFilter filter, Sorting sorting, int page) {

    String href() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        filter.chosen().forEach((dimension, values) -> parameters.put(dimension.key(), values));
        if (!sorting.equals(Sorting.BY_ROLE)) {
            parameters.put("sort", List.of(sorting.key()));
        }
        if (page > 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return Links.with(Links.ROLES, parameters);
    }

    RolesQuery with(RoleFilter other) {
        return new RolesQuery(other, sorting, 1);
    }

    RolesQuery sorted(Sorting other) {
        return new RolesQuery(filter, other, 1);
    }

    RolesQuery page(int other) {
        return new RolesQuery(filter, sorting, other);
    }

    /** Whether it is the whole list in its usual order, on any page. */
    boolean isPlain() {
        return filter.isEmpty() && sorting.equals(Sorting.BY_ROLE);
    }
}
