package io.rolebook.salaries;

import io.rolebook.catalog.RoleSummary;
import io.rolebook.web.Sorting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The form above the table. */
record AskView(List<Family> families, List<Sorting.Option> orders, boolean byLevel, String csv) {

    record Family(String key, String label, boolean chosen) {}

    static AskView of(SalariesQuery query, List<RoleSummary> roles, List<Sorting.Option> orders) {
        Map<String, String> families = new TreeMap<>();
        roles.stream()
                .filter(role -> role.familyTitle() != null)
                .forEach(role -> families.put(role.familyTitle(), role.family()));
        return new AskView(
                families.entrySet().stream()
                        .map(family -> new Family(
                                family.getValue(),
                                family.getKey(),
                                family.getValue().equals(query.family())))
                        .toList(),
                orders,
                query.byLevel(),
                query.csv());
    }
}
