package io.rolebook.content.statistics;

/**
 * A column of a kind of table.
 *
 * @param required whether the head has to name it and every row has to fill it
 */
record Column(String name, CellType type, boolean required) {

    static Column required(String name, CellType type) {
        return new Column(name, type, true);
    }

    static Column optional(String name, CellType type) {
        return new Column(name, type, false);
    }
}
