package io.rolebook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of a table: {@code median} ascending, {@code -median} descending; other values sort by role. */
public record Sorting(Column column, boolean falling) {

    public static final Sorting BY_ROLE = new Sorting(Column.ROLE, false);

    /** @param key the value of the parameter; empty for the default order */
    public record Option(String key, String label, boolean chosen) {}

    /** @param sort the value of aria-sort */
    public record Head(String label, String href, String sort, boolean number) {}

    public static Sorting of(String sort) {
        if (sort == null) {
            return BY_ROLE;
        }
        boolean falling = sort.startsWith("-");
        return Column.of(falling ? sort.substring(1) : sort)
                .map(column -> new Sorting(column, falling))
                .orElse(BY_ROLE);
    }

    /** The value of the parameter, such as {@code -median} for descending. */
    public String key() {
        return (falling ? "-" : "") + column.key();
    }

    /** {@code median, highest first}. */
    public String inWords() {
        if (column == Column.ROLE) {
            return falling ? "name, Z to A" : "name, A to Z";
        }
        return column.label().toLowerCase(Locale.ROOT) + (falling ? ", highest first" : ", lowest first");
    }

    /** The order after a click on the head of a column: figures descending first, a second click reverses it. */
    public String next(Column clicked) {
        boolean falls = clicked == column ? !falling : clicked.isNumber();
        return (falls ? "-" : "") + clicked.key();
    }

    /** The value of {@code aria-sort} for a column's head. */
    public String ariaSort(Column head) {
        return head != column ? "none" : falling ? "descending" : "ascending";
    }

    /** @param href of the table, sorted otherwise */
    public Head head(Column column, String label, Function<Sorting, String> href) {
        return new Head(label, href.apply(of(next(column))), ariaSort(column), column.isNumber());
    }

    /**
     * All orders, for narrow screens, on which the table has no heads: each column in both directions.
     */
    public List<Option> orders(Column... columns) {
        Stream<Sorting> both = Arrays.stream(columns).flatMap(column -> Stream.of(column.isNumber(), !column.isNumber())
                .map(falls -> new Sorting(column, falls)));
        return Stream.concat(both, Stream.of(this))
                .distinct()
                .map(order -> new Option(order.equals(BY_ROLE) ? "" : order.key(), order.inWords(), order.equals(this)))
                .toList();
    }
}
