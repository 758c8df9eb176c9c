package io.rolebook.web;

/** How the table is sorted: {@code median} rises, {@code -median} falls; anything else sorts by role. */
public record Sorting(Column column, boolean falling) {

    public static final Sorting BY_ROLE = new Sorting(Column.ROLE, false);

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
        return column.label().toLowerCase(java.util.Locale.ROOT) + (falling ? ", highest first" : ", lowest first");
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
}
