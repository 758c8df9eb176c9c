package io.rolebook.occupations;

import io.rolebook.catalog.OccupationGroup;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Crumb;
import io.rolebook.web.Sorting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The filters of the list of occupations, each choice with how many it would show, and what is chosen. */
record OccupationForm(List<Choices> choices, List<Sorting.Option> orders, List<Crumb> chosen) {

    /** @param all choices but the one that asks for nothing */
    record Choices(String key, String label, List<Option> all) {

        private Optional<Option> chosen() {
            return all.stream().filter(Option::chosen).findFirst();
        }
    }

    /** @param found how many it would show */
    record Option(String value, String label, String found, boolean chosen) {}

    /** @param hasPay whether the guide speaks of pay */
    static OccupationForm of(
            OccupationQuery query, List<OccupationSummary> all, List<OccupationGroup> groups, boolean hasPay) {
        String currency = all.stream()
                .map(occupation -> occupation.figures().currency())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        List<Choices> choices = new ArrayList<>();
        List<Crumb> chosen = new ArrayList<>();
        for (OccupationFilter filter : OccupationFilter.values()) {
            Choices its = choices(filter, query, all, filter.choices(query.value(filter), groups, currency));
            if (its.all().size() > 1 || its.chosen().isPresent()) {
                choices.add(its);
            }
            its.chosen()
                    .ifPresent(option -> chosen.add(new Crumb(
                            filter.label() + ": " + option.label(),
                            query.with(filter, "").href())));
        }
        List<Sorting.Option> orders = Arrays.stream(OccupationOrder.values())
                .filter(order -> hasPay || !order.isOfPay())
                .map(order -> new Sorting.Option(order.key(), order.label(), order == query.order()))
                .toList();
        return new OccupationForm(choices, orders, chosen);
    }

    /** Without those that would show nothing, unless chosen. */
    private static Choices choices(
            OccupationFilter filter, OccupationQuery query, List<OccupationSummary> all, Map<String, String> labels) {
        List<Option> options = new ArrayList<>();
        labels.forEach((value, label) -> {
            boolean isChosen = value.equals(query.value(filter));
            long found = query.with(filter, value).matching(all).count();
            if (found > 0 || isChosen) {
                options.add(new Option(value, label, Figures.count(found), isChosen));
            }
        });
        return new Choices(filter.key(), filter.label(), options);
    }
}
