package io.rolebook.roles.listing;

import io.rolebook.charts.Axis;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> YEARS = List.of("0", "1", "2", "3", "5", "8");
    private static final List<String> OPENINGS = List.of("1000", "10000", "50000", "100000");
    private static final List<String> PERCENT = List.of("0", "5", "10", "15", "20", "30");

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
        List<Choice> all = Stream.concat(values(dimension, left, list), chosen.stream())
                .distinct()
                .map(value -> new Choice(
                        value,
                        list.label(dimension, value),
                        left.stream()
                                .filter(candidate -> dimension.lets(candidate, value, list.currency()))
                                .count(),
                        chosen.contains(value)))
                .filter(choice -> choice.roles() > 0 || choice.chosen())
                .toList();
        return new Choices(
                dimension.key(),
                dimension.label(),
                dimension.note(),
                dimension.isLimit(),
                dimension.wantsAll(),
                order(dimension, all));
    }

    private static List<Choice> order(Dimension dimension, List<Choice> choices) {
        List<Choice> ordered = new ArrayList<>(choices);
        switch (dimension) {
            case FAMILY -> ordered.sort(Comparator.comparing(Choice::label));
            case SKILL ->
                ordered.sort(Comparator.comparing(Choice::chosen)
                        .thenComparing(Choice::roles)
                        .reversed()
                        .thenComparing(Choice::label));
            case PAY ->
                ordered.sort(Comparator.comparing(
                        choice -> MinimumPay.of(choice.value(), "").amount()));
            case EXPERIENCE, GROWTH, OPENINGS ->
                ordered.sort(Comparator.comparing(choice -> Integer.valueOf(choice.value())));
            default -> {}
        }
        return ordered.subList(0, Math.min(MOST, ordered.size()));
    }

    private static Stream<String> values(Dimension dimension, List<Candidate> left, RoleList list) {
        return switch (dimension) {
            case FAMILY -> list.families().keySet().stream();
            case EDUCATION -> keys(EducationLevel.values());
            case ENVIRONMENT -> keys(Environment.values());
            case EXPERIENCE -> YEARS.stream();
            case GROWTH -> PERCENT.stream();
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
            case SKILL -> left.stream().flatMap(candidate -> candidate.skills().stream());
            case OPENINGS -> OPENINGS.stream();
            case INTEREST ->
                list.all().stream()
                        .flatMap(candidate -> candidate.traits().interests().stream())
                        .map(interest -> interest.toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted();
            case DEPTH -> list.hasBriefs() ? keys(DepthFilter.values()) : Stream.empty();
            case TRAINING -> keys(Training.values());
            case STRENGTH -> keys(Strength.values());
            case ABILITY ->
                list.all().stream()
                        .flatMap(candidate -> candidate.traits().abilities().stream())
                        .map(ability -> ability.toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .distinct()
                        .sorted();
            case STRESS -> keys(Calm.values());
            case HOURS -> keys(HoursFilter.values());
        };
    }

    private static Stream<String> keys(Term[] terms) {
        return Arrays.stream(terms).map(Term::key);
    }

    /** What can still be added where choices add up. */
    public List<Choice> more() {
        return all.stream().filter(choice -> !choice.chosen()).toList();
    }

    public List<Choice> taken() {
        return all.stream().filter(Choice::chosen).toList();
    }
}
