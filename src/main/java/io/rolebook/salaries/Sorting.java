package io.rolebook.salaries;

/** How the table is sorted: {@code median} rises, {@code -median} falls; anything else sorts by role. */
record Sorting(Column column, boolean falling) {

    static final Sorting BY_ROLE = new Sorting(Column.ROLE, false);

    static Sorting of(String sort) {
        if (sort == null) {
            return BY_ROLE;
        }
        boolean falling = sort.startsWith("-");
        return Column.of(falling ? sort.substring(1) : sort)
                .map(column -> new Sorting(column, falling))
                .orElse(BY_ROLE);
    }

    /** What a click on a column's head asks for: figures fall first, a second click turns the order. */
    String next(Column clicked) {
        boolean falls = clicked == column ? !falling : clicked.isNumber();
        return (falls ? "-" : "") + clicked.key();
    }

    /** The value of {@code aria-sort} for a column's head. */
    String ariaSort(Column head) {
        return head != column ? "none" : falling ? "descending" : "ascending";
    }
}
