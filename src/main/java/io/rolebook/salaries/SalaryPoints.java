package io.rolebook.salaries;

import io.rolebook.catalog.RoleSummary;
import io.rolebook.charts.PayGrowth;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Links;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What joins the picture and the table below it: each row has the letter of its point, and the first of each letter its id. */
final class SalaryPoints {

    private final Map<String, String> letters = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    SalaryPoints(PayGrowth chart) {
        chart.points().forEach(point -> point.roles().forEach(role -> letters.put(role.href(), point.letter())));
    }

    /** Empty if none of them is in the picture. */
    String letter(List<RoleSummary> roles) {
        return roles.stream()
                .map(role -> letters.get(Links.role(role.slug(), Facet.SALARY)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Empty for all but the first row of a letter. */
    String id(String letter) {
        return !letter.isEmpty() && seen.add(letter) ? "point-" + letter : "";
    }
}
