package io.rolebook.catalog;

import io.rolebook.content.model.Term;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.StatisticsTable;
import java.math.BigDecimal;

/** A row of a table about one occupation; whatever it does not say is null. */
record OccupationRow(StatisticsTable table, Row row) {

    /** Says nothing. */
    static final OccupationRow NONE = new OccupationRow(null, null);

    String source() {
        return table == null ? null : table.source().slug();
    }

    /** The first year of a projection, as to is the last. */
    Integer from() {
        return table == null ? null : table.facts().from();
    }

    Integer to() {
        return table == null ? null : table.facts().to();
    }

    Long count(String column) {
        return row == null ? null : row.count(column);
    }

    Double number(String column) {
        return row == null ? null : number(row, column);
    }

    static Double number(Row row, String column) {
        BigDecimal number = row.number(column);
        return number == null ? null : number.doubleValue();
    }

    /** The same figure of all occupations together, by the same source. */
    Double ofAllOccupations(String column) {
        return table == null ? null : table.ofAllOccupations(column);
    }

    <T extends Term> T term(T[] terms, String column) {
        return row == null ? null : row.term(terms, column);
    }
}
