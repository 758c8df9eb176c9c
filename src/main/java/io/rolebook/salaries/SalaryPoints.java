package io.rolebook.salaries;

import io.rolebook.catalog.RoleSummary;
import io.rolebook.charts.PayGrowth;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What joins the picture and the table below it: each row has the letter of its point. */
final class SalaryPoints {

    private SalaryPoints() {}

    static List<SalaryRow> lettered(List<SalaryRow> rows, PayGrowth chart) {
        Map<String, String> letters = new HashMap<>();
        chart.points().forEach(point -> point.roles().forEach(role -> letters.put(role.href(), point.letter())));
        Set<String> seen = new HashSet<>();
        List<SalaryRow> lettered = new ArrayList<>();
        for (SalaryRow row : rows) {
            String letter = Stream.concat(
                            Stream.of(row.href()), row.sharing().stream().map(Crumb::href))
                    .filter(letters::containsKey)
                    .map(letters::get)
                    .findFirst()
                    .orElse("");
            boolean isFirst = !letter.isEmpty() && seen.add(letter);
            lettered.add(row.at(letter, isFirst ? "point-" + letter : ""));
        }
        return lettered;
    }

    /** The table of each field, by its title. */
    static List<Crumb> fields(List<RoleSummary> roles) {
        Map<String, String> families = new TreeMap<>();
        roles.stream()
                .filter(role -> role.familyTitle() != null)
                .forEach(role -> families.put(role.familyTitle(), role.family()));
        return families.entrySet().stream()
                .map(family -> new Crumb(family.getKey(), Links.salaries(Map.of("family", List.of(family.getValue())))))
                .toList();
    }
}
