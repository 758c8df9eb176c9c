package io.rolebook.occupations;

import io.rolebook.catalog.OccupationGroup;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.web.Crumb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The filters of the list of occupations, each choice with how many it would show, and what is chosen. */
record OccupationForm(OccupationQuery query, List<Choices> choices, List<Option> orders, List<Crumb> chosen) {

    private static final List<Long> PAY = List.of(40_000L, 60_000L, 80_000L, 100_000L, 150_000L);
    private static final List<Integer> GROWTH = List.of(0, 5, 10, 20);
    private static final List<Long> OPENINGS = List.of(1_000L, 10_000L, 50_000L, 100_000L);

    /** @param all choices but the one that asks for nothing */
    record Choices(String key, String label, List<Option> all) {}

    record Option(String value, String label, boolean chosen) {}

    /** @param hasPay whether the guide speaks of pay */
    static OccupationForm of(
            OccupationQuery query, List<OccupationSummary> all, List<OccupationGroup> groups, boolean hasPay) {
        String currency = all.stream()
                .map(occupation -> occupation.figures().currency())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        List<Choices> choices = new ArrayList<>();
        choices.add(new Choices(
                "group",
                "Group",
                groups.stream()
                        .map(group -> option(
                                group.code(),
                                group.title(),
                                query.group().equals(group.code()),
                                query.group(group.code()),
                                all))
                        .flatMap(Stream::ofNullable)
                        .toList()));
        choices.add(new Choices(
                "education",
                "Typical entry",
                Arrays.stream(EducationLevel.values())
                        .map(level -> option(
                                level.key(),
                                level.label(),
                                query.education().equals(level.key()),
                                query.education(level.key()),
                                all))
                        .flatMap(Stream::ofNullable)
                        .toList()));
        choices.add(new Choices(
                "pay",
                "Median pay a year",
                currency.isEmpty()
                        ? List.of()
                        : with(PAY, query.pay()).stream()
                                .map(pay -> option(
                                        String.valueOf(pay),
                                        "At least " + Figures.shortMoney(pay, currency),
                                        query.pay() == pay,
                                        query.pay(pay),
                                        all))
                                .flatMap(Stream::ofNullable)
                                .toList()));
        choices.add(new Choices(
                "growth",
                "Job growth",
                with(GROWTH, query.growth()).stream()
                        .map(percent -> option(
                                String.valueOf(percent),
                                percent == 0 ? "Not shrinking" : "At least " + Figures.change(percent),
                                percent.equals(query.growth()),
                                query.growth(percent),
                                all))
                        .flatMap(Stream::ofNullable)
                        .toList()));
        choices.add(new Choices(
                "openings",
                "Openings a year",
                with(OPENINGS, query.openings()).stream()
                        .map(openings -> option(
                                String.valueOf(openings),
                                "At least " + Figures.count(openings),
                                query.openings() == openings,
                                query.openings(openings),
                                all))
                        .flatMap(Stream::ofNullable)
                        .toList()));
        List<Option> orders = Arrays.stream(OccupationOrder.values())
                .filter(order -> hasPay || !order.isOfPay())
                .map(order -> new Option(order.key(), order.label(), order == query.order()))
                .toList();
        return new OccupationForm(
                query,
                choices.stream()
                        .filter(each ->
                                each.all().size() > 1 || each.all().stream().anyMatch(Option::chosen))
                        .toList(),
                orders,
                chosen(query, choices));
    }

    /** The usual choices, and the one that the address asks for. */
    private static <T extends Number & Comparable<T>> List<T> with(List<T> usual, T asked) {
        return asked == null || asked.longValue() == 0
                ? usual
                : Stream.concat(usual.stream(), Stream.of(asked))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Null for a choice that would show nothing, unless it is chosen. */
    private static Option option(
            String value, String label, boolean chosen, OccupationQuery with, List<OccupationSummary> all) {
        int found = with.in(all).size();
        return found == 0 && !chosen ? null : new Option(value, label + " (" + Figures.count(found) + ")", chosen);
    }

    /** What is asked for, each with the list that asks for all else. */
    private static List<Crumb> chosen(OccupationQuery query, List<Choices> choices) {
        List<Crumb> chosen = new ArrayList<>();
        for (Choices each : choices) {
            OccupationQuery without =
                    switch (each.key()) {
                        case "group" -> query.group("");
                        case "education" -> query.education("");
                        case "pay" -> query.pay(0);
                        case "growth" -> query.growth(null);
                        default -> query.openings(0);
                    };
            each.all().stream()
                    .filter(Option::chosen)
                    .forEach(option -> chosen.add(new Crumb(
                            each.label() + ": " + option.label().replaceFirst(" \\([\\d,]+\\)$", ""), without.href())));
        }
        return chosen;
    }

    /** The list as it is asked for, sorted otherwise. */
    String sorted(OccupationOrder order) {
        return query.order(order).href();
    }
}
