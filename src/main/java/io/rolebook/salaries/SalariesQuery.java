package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of the table of salaries.
 *
 * @param sorting of the official table; the table by level has levels instead
 * @param family slug of the only family shown, or empty for all
 * @param page counted from 1
 * @param byLevel claims by level instead of official percentiles
 */
record SalariesQuery(Sorting sorting, LevelOrder levels, String family, boolean byLevel, int page) {

    static SalariesQuery of(String sort, String family, String by, String page) {
        boolean byLevel = "level".equals(by);
        return new SalariesQuery(
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

    /** @param sort the value of the parameter */
    String href(String sort) {
        return Links.salaries(parameters(sort));
    }

    /** The same table for a spreadsheet. */
    String csv() {
        return Links.salariesAsCsv(parameters(sort()));
    }

    /** The selected roles, sorted. */
    List<RoleSummary> of(List<RoleSummary> roles) {
        return roles.stream()
                .filter(role -> family.isEmpty() || family.equals(role.family()))
                .sorted(sorting.column().order(sorting.falling()))
                .toList();
    }

    /** The claims about the selected roles, sorted. */
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

    /** Whether the address has no parameters. */
    boolean isPlain() {
        return parameters(sort()).isEmpty();
    }
}
