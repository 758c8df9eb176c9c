package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.content.model.Level;
import io.rolebook.web.Column;
import io.rolebook.web.Sorting;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the table by level is sorted: {@code senior} rises by the lowest amount claimed for that level, {@code -senior}
 * falls; anything else sorts by role.
 *
 * @param level the key of a level; null for the role's title
 */
record LevelOrder(String level, boolean falling) {

    static final LevelOrder BY_ROLE = new LevelOrder(null, false);

    static LevelOrder of(String sort) {
        boolean falling = sort != null && sort.startsWith("-");
        String key = falling ? sort.substring(1) : sort;
        if (Column.ROLE.key().equals(key)) {
            return new LevelOrder(null, falling);
        }
        return key == null ? BY_ROLE : new LevelOrder(key, falling);
    }

    /** The table's columns, each in the order that a first click asks for: names rise, amounts fall. */
    static List<LevelOrder> columns(List<Level> levels) {
        return Stream.concat(Stream.of(BY_ROLE), levels.stream().map(level -> new LevelOrder(level.key(), true)))
                .toList();
    }

    /** By role where the table has no such column. */
    LevelOrder among(List<Level> levels) {
        return level == null || levels.stream().anyMatch(known -> known.key().equals(level)) ? this : BY_ROLE;
    }

    /** As the address says it. */
    String key() {
        return (falling ? "-" : "") + (level == null ? Column.ROLE.key() : level);
    }

    /** {@code low end for senior, highest first}. */
    String inWords(List<Level> levels) {
        return level == null
                ? new Sorting(Column.ROLE, falling).inWords()
                : "low end for " + label(levels).toLowerCase(Locale.ROOT)
                        + (falling ? ", highest first" : ", lowest first");
    }

    /** The head of a column in a table that is in this order. */
    Sorting.Head head(LevelOrder column, List<Level> levels, Function<String, String> href) {
        boolean isThis = Objects.equals(level, column.level);
        return new Sorting.Head(
                column.level == null ? Column.ROLE.label() : column.label(levels),
                href.apply((isThis ? turned() : column).key()),
                !isThis ? "none" : falling ? "descending" : "ascending",
                false);
    }

    /** Every order that a table with these levels can be in. */
    List<Sorting.Option> options(List<Level> levels) {
        return columns(levels).stream()
                .flatMap(order -> Stream.of(order, order.turned()))
                .map(order -> new Sorting.Option(
                        order.equals(BY_ROLE) ? "" : order.key(), order.inWords(levels), order.equals(this)))
                .toList();
    }

    /** Amounts of different currencies are not compared: those of one stand together; roles without one come last. */
    Comparator<RoleClaims> order() {
        Comparator<RoleClaims> byTitle =
                Comparator.comparing(claims -> claims.role().title().toLowerCase(Locale.ROOT));
        if (level == null) {
            return falling ? byTitle.reversed() : byTitle;
        }
        Comparator<Double> amounts = falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((RoleClaims role) -> low(role).isEmpty())
                .thenComparing(role -> low(role).map(PayAtLevel::currency).orElse(""))
                .thenComparing(
                        role -> low(role).map(low -> low.lowest().toDouble()).orElse(0.0), amounts)
                .thenComparing(byTitle);
    }

    private String label(List<Level> levels) {
        return levels.stream()
                .filter(known -> known.key().equals(level))
                .map(Level::label)
                .findFirst()
                .orElse(level);
    }

    private LevelOrder turned() {
        return new LevelOrder(level, !falling);
    }

    private Optional<PayAtLevel> low(RoleClaims role) {
        return role.at(level).min(Comparator.comparing(PayAtLevel::currency).thenComparing(PayAtLevel::lowest));
    }
}
