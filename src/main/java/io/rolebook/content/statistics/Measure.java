package io.rolebook.content.statistics;

import io.rolebook.content.model.EnumTerm;
import io.rolebook.content.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A figure that prose can name, and where tables have it. */
enum Measure implements EnumTerm {
    MEDIAN(TableKind.PAY, "p50", Unit.MONEY),
    P10(TableKind.PAY, "p10", Unit.MONEY),
    P25(TableKind.PAY, "p25", Unit.MONEY),
    P75(TableKind.PAY, "p75", Unit.MONEY),
    P90(TableKind.PAY, "p90", Unit.MONEY),
    MEAN(TableKind.PAY, "mean", Unit.MONEY),
    /** People whose pay was counted. */
    EMPLOYEES(TableKind.PAY, "employment", Unit.COUNT),
    PAY_DATE(TableKind.PAY, null, Unit.DATE),
    GROWTH(TableKind.OUTLOOK, "growth", Unit.PERCENT),
    OPENINGS(TableKind.OUTLOOK, "openings", Unit.COUNT),
    JOBS(TableKind.OUTLOOK, "employment-from", Unit.COUNT),
    JOBS_LATER(TableKind.OUTLOOK, "employment-to", Unit.COUNT),
    GROWTH_FROM(TableKind.OUTLOOK, null, Unit.YEAR),
    GROWTH_TO(TableKind.OUTLOOK, null, Unit.YEAR),
    /** Percent of workers with a level of education, named behind it. */
    ATTAINED(TableKind.ATTAINMENT, "share", Unit.PERCENT),
    /** Percent of those who were asked that call a level of education required, named behind it. */
    REQUIRED(TableKind.EDUCATION_REQUIRED, "share", Unit.PERCENT),
    /** The title of the occupation. */
    OCCUPATION(TableKind.OCCUPATIONS, "title", Unit.TEXT);

    /** What a figure counts, which says how it is written. */
    enum Unit {
        MONEY,
        COUNT,
        PERCENT,
        DATE,
        YEAR,
        TEXT
    }

    private final TableKind kind;
    private final String column;
    private final Unit unit;

    Measure(TableKind kind, String column, Unit unit) {
        this.kind = kind;
        this.column = column;
        this.unit = unit;
    }

    static Optional<Measure> of(String key) {
        return Term.find(values(), key);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Measure::key).toList();
    }

    TableKind kind() {
        return kind;
    }

    String column() {
        return column;
    }

    Unit unit() {
        return unit;
    }

    /** Whether it is told by level of education. */
    boolean isByLevel() {
        return this == ATTAINED || this == REQUIRED;
    }

    @Override
    public String label() {
        return key();
    }
}
