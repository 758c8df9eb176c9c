package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the address asks of the table.
 *
 * @param sorting of the official table, levels of the one by level: the one that is not shown is by role
 * @param family only its roles, or empty for all
 * @param page counted from 1
 * @param byLevel guides' claims by level instead of official percentiles
 */
record Asked(Sorting sorting, LevelOrder levels, String family, boolean byLevel, int page) {

    static Asked of(String sort, String family, String by, String page) {
        boolean byLevel = "level".equals(by);
        return new Asked(
                Sorting.of(byLevel ? null : sort),
                LevelOrder.of(byLevel ? sort : null),
                family == null ? "" : family.strip(),
                byLevel,
                page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** The same table, another page of it. */
    String page(int number) {
        Map<String, List<String>> parameters = parameters(sort());
        if (number > 1) {
            parameters.put("page", List.of(String.valueOf(number)));
        }
        return Links.salaries(parameters);
    }

    /** @param sort as an address says it */
    String href(String sort) {
        return Links.salaries(parameters(sort));
    }

    /** The same table for a spreadsheet. */
    String csv() {
        return Links.salariesAsCsv(parameters(sort()));
    }

    /** The roles that are asked for, in the order that is asked for. */
    List<RoleSummary> of(List<RoleSummary> roles) {
        return roles.stream()
                .filter(role -> family.isEmpty() || family.equals(role.family()))
                .sorted(sorting.column().order(sorting.falling()))
                .toList();
    }

    /** What is claimed of the roles that are asked for. */
    List<RoleClaims> claims(List<RoleSummary> roles, List<PayAtLevel> claims) {
        return RoleClaims.of(of(roles), claims).stream().sorted(levels.order()).toList();
    }

    private String sort() {
        return byLevel ? levels.key() : sorting.key();
    }

    private Map<String, List<String>> parameters(String sort) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!sort.equals(Sorting.BY_ROLE.key())) {
            parameters.put("sort", List.of(sort));
        }
        if (!family.isEmpty()) {
            parameters.put("family", List.of(family));
        }
        if (byLevel) {
            parameters.put("by", List.of("level"));
        }
        return parameters;
    }

    /** The table as it is when nothing is asked. */
    boolean isPlain() {
        return parameters(sort()).isEmpty();
    }
}
