package io.rolebook.skills;

import io.rolebook.web.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which skills are asked for.
 *
 * @param family the slug of the family whose roles need them, or empty for all
 * @param page counted from 1
 */
record Asked(String family, Order order, int page) {

    private static final int LAST = 1_000;

    /** Anything odd is as if it were not asked for. */
    static Asked of(String family, String sort, String page) {
        boolean isSlug = family != null && family.matches("[a-z0-9-]{1,80}");
        boolean isNumber = page != null && page.matches("[1-9][0-9]{0,2}");
        return new Asked(isSlug ? family : "", Order.of(sort), isNumber ? Math.min(LAST, Integer.parseInt(page)) : 1);
    }

    boolean isPlain() {
        return family.isEmpty() && order == Order.KIND && page == 1;
    }

    Asked in(String other) {
        return new Asked(other, order, 1);
    }

    Asked by(Order other) {
        return new Asked(family, other, 1);
    }

    Asked page(int other) {
        return new Asked(family, order, other);
    }

    String href() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!family.isEmpty()) {
            parameters.put("family", List.of(family));
        }
        if (order != Order.KIND) {
            parameters.put("sort", List.of(order.key()));
        }
        if (page > 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return Links.skills(parameters);
    }
}
