package io.rolebook.roles.listing;

import io.rolebook.charts.Axis;
import io.rolebook.content.model.Amount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The choices of one dimension, each with how many roles it would show.
 *
 * @param note what exactly its values mean, or empty
 * @param limit whether only one can be chosen
 * @param added whether another is added to those that are chosen
 */
record Choices(String key, String label, String note, boolean limit, boolean added, List<Choice> all) {

    /** The number of skills in the list; the page of any other skill links here. */
    private static final int MOST = 200;

    private static final Map<Dimension, List<String>> LIMITS = Map.of(
            Dimension.EXPERIENCE, List.of("0", "1", "2", "3", "5", "8"),
            Dimension.OPENINGS, List.of("1000", "10000", "50000", "100000"),
            Dimension.GROWTH, List.of("0", "5", "10", "15", "20", "30"));

    record Choice(String value, String label, long roles, boolean chosen) {}

    /** All dimensions in which there is anything to choose. */
    static List<Choices> of(RoleFilter filter, RoleList list) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> of(dimension, filter, list))
                .filter(choices -> !choices.all().isEmpty())
                .toList();
    }

    private static Choices of(Dimension dimension, RoleFilter filter, RoleList list) {
        RoleFilter others = dimension.wantsAll() ? filter : filter.with(dimension, List.of());
        List<Candidate> left = others.in(list.all(), list.currency());
        List<String> chosen = filter.of(dimension);
        List<Choice> all = Stream.concat(values(dimension, list), chosen.stream())
                .distinct()
                .map(value -> new Choice(
                        value,
                        list.label(dimension, value),
                        left.stream()
                                .filter(candidate -> candidate.answers(dimension, value, list.currency()))
                                .count(),
                        chosen.contains(value)))
                .filter(choice -> choice.roles() > 0 || choice.chosen())
                .sorted(order(dimension))
                .limit(MOST)
                .toList();
        return new Choices(
                dimension.key(), dimension.label(), dimension.note(), dimension.isLimit(), dimension.wantsAll(), all);
    }

    private static Comparator<Choice> order(Dimension dimension) {
        return switch (dimension) {
            case FAMILY -> Comparator.comparing(Choice::label);
            case SKILL ->
                Comparator.comparing(Choice::chosen)
                        .thenComparing(Choice::roles)
                        .reversed()
                        .thenComparing(Choice::label);
            case PAY ->
                Comparator.comparing(choice -> MinimumPay.of(choice.value(), "").amount());
            case EXPERIENCE, GROWTH, OPENINGS -> Comparator.comparing(choice -> Integer.valueOf(choice.value()));
            default -> (one, other) -> 0;
        };
    }

    private static Stream<String> values(Dimension dimension, RoleList list) {
        return switch (dimension) {
            case DEPTH -> list.hasBriefs() ? dimension.terms().keySet().stream() : Stream.empty();
            case FAMILY -> list.families().keySet().stream();
            case PAY -> {
                List<Double> medians = list.all().stream()
                        .map(candidate -> candidate.median(list.currency()))
                        .filter(Objects::nonNull)
                        .map(Amount::toDouble)
                        .toList();
                yield medians.isEmpty()
                        ? Stream.empty()
                        : Axis.around(medians).ticks().stream()
                                .filter(tick -> tick >= 1)
                                .map(tick -> String.valueOf(tick.longValue()));
            }
            case EXPERIENCE, GROWTH, OPENINGS -> LIMITS.get(dimension).stream();
            case INTEREST, ABILITY, SKILL ->
                list.all().stream()
                        .flatMap(candidate -> candidate.values(dimension).stream())
                        .distinct()
                        .sorted();
            default -> dimension.terms().keySet().stream();
        };
    }

    /** What can still be added where choices add up. */
    public List<Choice> more() {
        return all.stream().filter(choice -> !choice.chosen()).toList();
    }

    public List<Choice> taken() {
        return all.stream().filter(Choice::chosen).toList();
    }
}
