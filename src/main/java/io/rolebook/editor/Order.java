package io.rolebook.editor;

import io.rolebook.web.Links;

/** How one of the newsroom's tables is sorted: {@code words.-words} is the table "words", by its column "words", falling. */
record Order(String table, String column, boolean falling) {

    /** A parameter that is not valid is ignored. */
    static Order of(String sort) {
        int dot = sort == null ? -1 : sort.indexOf('.');
        if (dot < 0) {
            return new Order("", "", false);
        }
        String column = sort.substring(dot + 1);
        boolean falling = column.startsWith("-");
        return new Order(sort.substring(0, dot), falling ? column.substring(1) : column, falling);
    }

    boolean isOf(String table, String column) {
        return this.table.equals(table) && this.column.equals(Table.key(column));
    }

    /** What a click on a column's head asks for: figures fall first, a second click turns the order. */
    String next(String table, String column, boolean isNumber) {
        boolean falls = isOf(table, column) ? !falling : isNumber;
        return Links.editor(table, Table.key(column), falls);
    }

    /** The value of {@code aria-sort} for a column's head. */
    String ariaSort(String table, String column) {
        return !isOf(table, column) ? "none" : falling ? "descending" : "ascending";
    }
}
