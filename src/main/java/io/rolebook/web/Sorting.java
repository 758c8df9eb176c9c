package io.rolebook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the table is sorted: {@code median} rises, {@code -median} falls; anything else sorts by role. */
public record Sorting(Column column, boolean falling) {

    public static final Sorting BY_ROLE = new Sorting(Column.ROLE, false);

    /** @param key as the address says it; empty for the order that needs no saying */
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

    /** As the address says it, {@code -median} for falling. */
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

    /** What a click on a column's head asks for: figures fall first, a second click turns the order. */
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
     * For narrow screens, where a table has no heads to sort by: by each of its columns in both directions, the one that a
     * head asks for first, and as it is sorted now.
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
