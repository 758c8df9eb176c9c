package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.fit.TypedPay;
import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the address asks of the table.
 *
 * @param family only its roles, or empty for all
 * @param byLevel guides' claims by level instead of official percentiles
 * @param pay somebody's own, to be placed in each row
 */
record Asked(Sorting sorting, String family, boolean byLevel, TypedPay pay) {

    static Asked of(String sort, String family, String by, String pay) {
        return new Asked(Sorting.of(sort), family == null ? "" : family.strip(), "level".equals(by), TypedPay.of(pay));
    }

    String href(Sorting other) {
        return Links.salaries(parameters(other));
    }

    /** The same table for a spreadsheet, which has no place for one's own pay. */
    String csv() {
        Map<String, List<String>> parameters = parameters(sorting);
        parameters.remove("pay");
        return Links.salariesAsCsv(parameters);
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
        return RoleClaims.of(of(roles), claims);
    }

    private Map<String, List<String>> parameters(Sorting order) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!order.equals(Sorting.BY_ROLE)) {
            parameters.put("sort", List.of(order.key()));
        }
        if (!family.isEmpty()) {
            parameters.put("family", List.of(family));
        }
        if (byLevel) {
            parameters.put("by", List.of("level"));
        }
        if (!pay.text().isEmpty()) {
            parameters.put("pay", List.of(pay.text()));
        }
        return parameters;
    }

    /** The table as it is when nothing is asked. */
    boolean isPlain() {
        return parameters(sorting).isEmpty();
    }
}
