package io.rolebook.content.statistics;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Term;
import java.math.BigDecimal;
import java.util.List;

/**
 * A row of a table, its cells checked when the table was read; null stands for a cell that is empty or a column that is missing.
 *
 * @param line of the file on which it begins, counted from 1
 */
public record Row(List<String> columns, List<String> cells, int line) {

    /** The first cell, by which rows of every kind are looked up. */
    public String code() {
        return cells.get(0);
    }

    public String text(String column) {
        int at = columns.indexOf(column);
        return at < 0 || cells.get(at).isEmpty() ? null : cells.get(at);
    }

    public Amount amount(String column) {
        String cell = text(column);
        return cell == null ? null : Amount.of(cell);
    }

    public BigDecimal number(String column) {
        String cell = text(column);
        return cell == null ? null : new BigDecimal(cell);
    }

    public Long count(String column) {
        String cell = text(column);
        return cell == null ? null : Long.valueOf(cell);
    }

    /** @param terms the vocabulary whose keys the column holds */
    public <T extends Term> T term(T[] terms, String column) {
        String cell = text(column);
        return cell == null ? null : Term.of(terms, cell);
    }

    /** Of a row of pay. */
    public Percentiles percentiles() {
        return new Percentiles(amount("p10"), amount("p25"), amount("p50"), amount("p75"), amount("p90"));
    }

    /** The period that pay is for: a year if the row names none. */
    public Period period() {
        Period period = term(Period.values(), "period");
        return period == null ? Period.YEAR : period;
    }
}
