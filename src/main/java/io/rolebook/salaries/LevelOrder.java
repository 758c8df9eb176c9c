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
 * @param level null for the role's title
 */
record LevelOrder(Level level, boolean falling) {

    static final LevelOrder BY_ROLE = new LevelOrder(null, false);

    /** @param levels that the table has columns of; anything else is by role */
    static LevelOrder of(String sort, List<Level> levels) {
        boolean falling = sort.startsWith("-");
        String key = falling ? sort.substring(1) : sort;
        return columns(levels)
                .filter(column -> column.columnKey().equals(key))
                .map(column -> new LevelOrder(column.level, falling))
                .findFirst()
                .orElse(BY_ROLE);
    }

    /** The table's columns, each in the order that a first click asks for: names rise, amounts fall. */
    private static Stream<LevelOrder> columns(List<Level> levels) {
        return Stream.concat(Stream.of(BY_ROLE), levels.stream().map(level -> new LevelOrder(level, true)));
    }

    private String columnKey() {
        return level == null ? Column.ROLE.key() : level.key();
    }

    /** As the address says it. */
    String key() {
        return (falling ? "-" : "") + columnKey();
    }

    /** {@code low end for senior, highest first}. */
    String inWords() {
        return level == null
                ? new Sorting(Column.ROLE, falling).inWords()
                : "low end for " + level.label().toLowerCase(Locale.ROOT)
                        + (falling ? ", highest first" : ", lowest first");
    }

    /** The heads of a table that is in this order. */
    List<Sorting.Head> heads(List<Level> levels, Function<String, String> href) {
        return columns(levels).map(column -> head(column, href)).toList();
    }

    private Sorting.Head head(LevelOrder column, Function<String, String> href) {
        boolean isThis = Objects.equals(level, column.level);
        return new Sorting.Head(
                column.level == null ? Column.ROLE.label() : column.level.label(),
                href.apply((isThis ? turned() : column).key()),
                !isThis ? "none" : falling ? "descending" : "ascending",
                false);
    }

    /** Every order that a table with these levels can be in. */
    List<Sorting.Option> options(List<Level> levels) {
        return columns(levels)
                .flatMap(order -> Stream.of(order, order.turned()))
                .map(order -> new Sorting.Option(
                        order.equals(BY_ROLE) ? "" : order.key(), order.inWords(), order.equals(this)))
                .toList();
    }

    private LevelOrder turned() {
        return new LevelOrder(level, !falling);
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

    private Optional<PayAtLevel> low(RoleClaims role) {
        return role.at(level).min(Comparator.comparing(PayAtLevel::currency).thenComparing(PayAtLevel::lowest));
    }
}
