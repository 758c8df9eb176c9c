package io.rolebook.occupations;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the address asks of the list of occupations. What cannot be a value is passed over. */
record OccupationQuery(Map<OccupationFilter, String> chosen, OccupationOrder order, int page) {

    static OccupationQuery of(MultivaluedMap<String, String> asked) {
        OccupationQuery query = new OccupationQuery(Map.of(), OccupationOrder.of(asked.getFirst("sort")), page(asked));
        for (OccupationFilter filter : OccupationFilter.values()) {
            query = new OccupationQuery(query.and(filter, asked.getFirst(filter.key())), query.order, query.page);
        }
        return query;
    }

    private static int page(MultivaluedMap<String, String> asked) {
        String page = Objects.requireNonNullElse(asked.getFirst("page"), "").strip();
        return page.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    /** The list of one group, by group. */
    static OccupationQuery ofGroup(String code) {
        return new OccupationQuery(Map.of(OccupationFilter.GROUP, code), OccupationOrder.GROUP, 1);
    }

    /** As this one, with another value of a filter; none where it is empty. */
    OccupationQuery with(OccupationFilter filter, String value) {
        return new OccupationQuery(and(filter, value), order, 1);
    }

    private Map<OccupationFilter, String> and(OccupationFilter filter, String typed) {
        Map<OccupationFilter, String> other = new EnumMap<>(OccupationFilter.class);
        other.putAll(chosen);
        other.put(filter, filter.value(typed));
        other.values().removeIf(String::isEmpty);
        return other;
    }

    OccupationQuery order(OccupationOrder other) {
        return new OccupationQuery(chosen, other, 1);
    }

    OccupationQuery page(int number) {
        return new OccupationQuery(chosen, order, number);
    }

    /** Whether nothing but a page of the whole list is asked for. */
    boolean isPlain() {
        return chosen.isEmpty() && order == OccupationOrder.GROUP;
    }

    String value(OccupationFilter filter) {
        return chosen.getOrDefault(filter, "");
    }

    /** The list as it is asked for. */
    String href() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        chosen.forEach((filter, value) -> parameters.put(filter.key(), List.of(value)));
        if (order != OccupationOrder.GROUP) {
            parameters.put("sort", List.of(order.key()));
        }
        if (page != 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return Links.with(Links.OCCUPATIONS, parameters);
    }

    /** Those that are asked for, in the order that is asked for. */
    List<OccupationSummary> in(List<OccupationSummary> all) {
        return matching(all).sorted(order.comparator()).toList();
    }

    Stream<OccupationSummary> matching(List<OccupationSummary> all) {
        return all.stream().filter(occupation -> chosen.entrySet().stream()
                .allMatch(filter -> filter.getKey().lets(occupation, filter.getValue())));
    }

    /** One sentence for each filter that cannot judge some of the occupations that match the others: no table has the figure. */
    List<String> unknown(List<OccupationSummary> all) {
        return chosen.keySet().stream()
                .filter(filter -> !filter.fact().isEmpty())
                .map(filter -> Words.leftOut(
                        with(filter, "")
                                .matching(all)
                                .filter(each -> filter.isUnknown(each.figures()))
                                .count(),
                        "occupation",
                        filter.fact()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
