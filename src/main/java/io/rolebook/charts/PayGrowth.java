package io.rolebook.charts;

import io.rolebook.charts.Axis.Tick;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Crumb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Median pay against projected growth, a point for each occupation; roles that share one share its point. Places are
 * percent of width (pay) and of height (growth, from the top).
 */
public record PayGrowth(List<Tick> pay, List<Tick> growth, List<Point> points) {

    /**
     * @param letter names the point in the key below the chart
     * @param href the role's page, or the key's entry where several roles share the point
     */
    public record Point(String letter, double x, double y, String href, List<Crumb> roles) {}

    /** A role's figures; both are known. */
    public record Role(String title, String href, double pay, double growth) {}

    /** @param currency of all pay; empty if there are not at least two roles */
    public static PayGrowth of(List<Role> roles, String currency) {
        if (roles.size() < 2) {
            return new PayGrowth(List.of(), List.of(), List.of());
        }
        Axis pay = Axis.around(roles.stream().map(Role::pay).toList());
        Axis growth = growthAxis(roles);
        Map<String, List<Role>> shared = new LinkedHashMap<>();
        for (Role role : roles) {
            shared.computeIfAbsent(role.pay() + " " + role.growth(), key -> new ArrayList<>())
                    .add(role);
        }
        List<Point> points = new ArrayList<>();
        shared.values().forEach(same -> points.add(point(points.size(), same, pay, growth)));
        return new PayGrowth(
                pay.ticks(amount -> Figures.shortMoney(amount, currency)),
                growth.ticks().stream()
                        .map(percent -> new Tick(growth.fromTop(percent), Figures.change(percent)))
                        .toList(),
                points);
    }

    /** Whole percents around all growth and zero, so that shrinking is seen to be below it. */
    private static Axis growthAxis(List<Role> roles) {
        List<Double> percents = new ArrayList<>(List.of(0.0));
        roles.forEach(role -> percents.add(Math.floor(role.growth())));
        roles.forEach(role -> percents.add(Math.ceil(role.growth())));
        return Axis.around(percents);
    }

    private static Point point(int index, List<Role> roles, Axis pay, Axis growth) {
        String letter = index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
        Role first = roles.get(0);
        return new Point(
                letter,
                pay.at(first.pay()),
                growth.fromTop(first.growth()),
                roles.size() == 1 ? first.href() : "#point-" + letter,
                roles.stream().map(role -> new Crumb(role.title(), role.href())).toList());
    }
}
