package io.rolebook.skills;

import io.rolebook.web.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of the list of skills.
 *
 * @param family the slug of the family whose roles need them, or empty for all
 * @param page counted from 1
 */
record SkillsQuery(String family, Order order, int page) {

    private static final int LAST = 1_000;

    /** Ignores parameters that are not valid. */
    static SkillsQuery of(String family, String sort, String page) {
        boolean isSlug = family != null && family.matches("[a-z0-9-]{1,80}");
        boolean isNumber = page != null && page.matches("[1-9][0-9]{0,2}");
        return new SkillsQuery(
                isSlug ? family : "", Order.of(sort), isNumber ? Math.min(LAST, Integer.parseInt(page)) : 1);
    }

    boolean isPlain() {
        return family.isEmpty() && order == Order.KIND && page == 1;
    }

    SkillsQuery in(String other) {
        return new SkillsQuery(other, order, 1);
    }

    SkillsQuery by(Order other) {
        return new SkillsQuery(family, other, 1);
    }

    SkillsQuery page(int other) {
        return new SkillsQuery(family, order, other);
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
        return Links.with(Links.SKILLS, parameters);
    }
}
