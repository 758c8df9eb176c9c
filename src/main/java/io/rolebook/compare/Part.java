package io.rolebook.compare;

import io.rolebook.charts.PayScale;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some fields under one heading.
 *
 * @param remark what a reader has to know first, or empty
 * @param scale the fields as a chart, without rows where there is none
 */
record Part(String id, String heading, String remark, PayScale scale, List<Row> rows) {

    static Part of(String id, String heading, String remark, Stream<Row> rows) {
        return of(id, heading, remark, PayScale.NONE, rows);
    }

    /** Fields that no role fills are left out. */
    static Part of(String id, String heading, String remark, PayScale scale, Stream<Row> rows) {
        return new Part(id, heading, remark, scale, rows.filter(Row::isFilled).toList());
    }
}
