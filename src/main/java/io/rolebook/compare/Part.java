package io.rolebook.compare;

import io.rolebook.charts.PayScale;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows under one heading.
 *
 * @param remark a remark above the rows, or empty
 * @param scale the same figures as a chart; empty if there is none
 */
record Part(String id, String heading, String remark, PayScale scale, List<Row> rows) {

    static Part of(String id, String heading, Stream<Row> rows) {
        return of(id, heading, "", PayScale.NONE, rows);
    }

    /** Leaves out rows in which all cells are empty. */
    static Part of(String id, String heading, String remark, PayScale scale, Stream<Row> rows) {
        return new Part(id, heading, remark, scale, rows.filter(Row::isFilled).toList());
    }
}
