package io.rolebook.charts;

import io.rolebook.web.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Median pay against projected growth, a point for each occupation; roles that share one share its point. Places are
 * percent of width (pay) and of height (growth, from the top).
 */
public record PayGrowth(List<Tick> pay, List<Tick> growth, List<Point> points) {

    public record Tick(double at, String label) {}

    /** @param leftwards whether the labels stand to the left of the point, because there is no room on its right */
    public record Point(double x, double y, List<Label> roles, boolean leftwards) {}

    /** @param below how far below the point the label stands, in lines */
    public record Label(String title, String href, double below) {}

    /** A role's figures; both are known. */
    public record Role(String title, String href, int pay, double growth) {}

    /** @param currency of all pay; empty if there are not at least two roles */
    public static PayGrowth of(List<Role> roles, String currency) {
        if (roles.size() < 2) {
            return new PayGrowth(List.of(), List.of(), List.of());
        }
        Axis pay = Axis.around(roles.stream().map(Role::pay).toList());
        Axis growth = Axis.around(
                roles.stream().map(role -> (int) Math.ceil(role.growth())).toList());
        Map<String, List<Role>> shared = new LinkedHashMap<>();
        roles.forEach(role -> shared.computeIfAbsent(role.pay() + " " + role.growth(), key -> new ArrayList<>())
                .add(role));
        List<Point> points =
                shared.values().stream().map(same -> point(same, pay, growth)).toList();
        return new PayGrowth(
                pay.ticks().stream()
                        .map(amount -> new Tick(pay.at(amount), Figures.shortMoney(amount, currency)))
                        .toList(),
                growth.ticks().stream()
                        .map(percent -> new Tick(100 - growth.at(percent), Figures.change(percent)))
                        .toList(),
                points);
    }

    private static Point point(List<Role> roles, Axis pay, Axis growth) {
        double x = pay.at(roles.get(0).pay());
        List<Label> labels = new ArrayList<>();
        for (Role role : roles) {
            labels.add(new Label(role.title(), role.href(), labels.size() * 1.25));
        }
        return new Point(x, round(100 - growth.at(roles.get(0).growth())), labels, x > 60);
    }

    private static double round(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
