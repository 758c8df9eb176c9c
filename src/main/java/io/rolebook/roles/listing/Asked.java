package io.rolebook.roles.listing;

import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the address asks of the list: a filter, an order and a page, and the addresses that ask a little otherwise. */
record Asked(RoleFilter filter, Sorting sorting, int page) {

    String href() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        filter.chosen().forEach((dimension, values) -> parameters.put(dimension.key(), values));
        if (!sorting.equals(Sorting.BY_ROLE)) {
            parameters.put("sort", List.of(sorting.key()));
        }
        if (page > 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return Links.roles(parameters);
    }

    Asked with(RoleFilter other) {
        return new Asked(other, sorting, 1);
    }

    Asked sorted(Sorting other) {
        return new Asked(filter, other, 1);
    }

    Asked page(int other) {
        return new Asked(filter, sorting, other);
    }

    /** The list as it is when nothing is asked. */
    boolean isPlain() {
        return filter.isEmpty() && sorting.equals(Sorting.BY_ROLE);
    }
}
