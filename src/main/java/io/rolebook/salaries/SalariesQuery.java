package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Level;
import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of the table of salaries.
 *
 * @param sort as the address says it; what is no column of the table sorts it by role
 * @param family slug of the only family shown, or empty for all
 * @param page counted from 1
 * @param byLevel claims by level instead of official percentiles
 */
record SalariesQuery(String sort, String family, boolean byLevel, int page) {

    static SalariesQuery of(String sort, String family, String by, String page) {
        return new SalariesQuery(
                sort == null ? Sorting.BY_ROLE.key() : sort,
                family == null ? "" : family.strip(),
                "level".equals(by),
                page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** Of the official table. */
    Sorting sorting() {
        return Sorting.of(byLevel ? null : sort);
    }

    /** Of the table by level, which has columns of these. */
    LevelOrder levelOrder(List<Level> levels) {
        return LevelOrder.of(sort, levels);
    }

    /** The same table, another page of it. */
    String page(int number) {
        Map<String, List<String>> parameters = parameters(key());
        if (number > 1) {
            parameters.put("page", List.of(String.valueOf(number)));
        }
        return Links.with(Links.SALARIES, parameters);
    }

    /** @param sort the value of the parameter */
    String href(String sort) {
        return Links.with(Links.SALARIES, parameters(sort));
    }

    /** The same table for a spreadsheet. */
    String csv() {
        return Links.with(Links.SALARIES_CSV, parameters(key()));
    }

    /** The selected roles, sorted. */
    List<RoleSummary> of(List<RoleSummary> roles) {
        return roles.stream()
                .filter(role -> family.isEmpty() || family.equals(role.family()))
                .sorted(sorting().column().order(sorting().falling()))
                .toList();
    }

    /** The claims about the selected roles, sorted. */
    List<RoleClaims> claims(List<RoleSummary> roles, List<PayAtLevel> claims) {
        List<RoleClaims> found = RoleClaims.of(of(roles), claims);
        return found.stream()
                .sorted(levelOrder(RoleClaims.levels(found)).order())
                .toList();
    }

    private String key() {
        return byLevel ? sort : sorting().key();
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
        return parameters(key()).isEmpty();
    }
}
