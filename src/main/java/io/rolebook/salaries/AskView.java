package io.rolebook.salaries;

import io.rolebook.catalog.RoleSummary;
import io.rolebook.web.Figures;
import io.rolebook.web.Sorting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The form above the table.
 *
 * @param placed the reader's pay as it was understood, or empty
 * @param problem why it was not, or empty
 */
record AskView(
        List<Option> families,
        List<Option> orders,
        boolean byLevel,
        String pay,
        String placed,
        String problem,
        String csv) {

    record Option(String key, String label, boolean chosen) {}

    static AskView of(Asked asked, List<RoleSummary> roles, String currency) {
        Map<String, String> families = new TreeMap<>();
        roles.stream()
                .filter(role -> role.familyTitle() != null)
                .forEach(role -> families.put(role.familyTitle(), role.family()));
        return new AskView(
                families.entrySet().stream()
                        .map(family -> new Option(
                                family.getValue(),
                                family.getKey(),
                                family.getValue().equals(asked.family())))
                        .toList(),
                orders(asked.sorting()),
                asked.byLevel(),
                asked.pay().text(),
                asked.pay().amount() == null ? "" : Figures.money(asked.pay().amount(), currency),
                asked.pay().problem(),
                asked.csv());
    }

    /** For narrow screens, where a table has no heads to sort by. */
    private static List<Option> orders(Sorting now) {
        return Stream.concat(
                        Stream.of("", "-median", "-p90", "-growth", "-openings").map(Sorting::of), Stream.of(now))
                .distinct()
                .map(order -> new Option(
                        order.equals(Sorting.BY_ROLE) ? "" : order.key(), order.inWords(), order.equals(now)))
                .toList();
    }
}
