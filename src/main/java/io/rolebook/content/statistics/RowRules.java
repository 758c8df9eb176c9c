package io.rolebook.content.statistics;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What cannot be true of a row or of the rows of one code, however their cells are written. */
final class RowRules {

    private static final List<String> PERCENTILES = List.of("p10", "p25", "p50", "p75", "p90");

    private final TableKind kind;
    private final List<String> names;
    private final BiFunction<Row, String, Position> at;
    private final Problems problems;
    private final Map<String, List<BigDecimal>> shares = new LinkedHashMap<>();

    /** @param at where the cell of a column stands in a row */
    RowRules(TableKind kind, List<String> names, BiFunction<Row, String, Position> at, Problems problems) {
        this.kind = kind;
        this.names = names;
        this.at = at;
        this.problems = problems;
    }

    void check(Row row) {
        switch (kind) {
            case PAY ->
                FigureRules.pay(row.percentiles().published(), row.amount("mean"), row.period())
                        .ifPresent(fault -> report(row, fault));
            case OUTLOOK -> outlook(row).ifPresent(fault -> report(row, fault));
            case EDUCATION_REQUIRED, ATTAINMENT -> share(row);
            case SKILL_RANKS -> names.subList(1, names.size()).forEach(element -> within(row, element, 100));
            case EXPOSURE -> within(row, "value", 1);
            default -> {}
        }
    }

    private static Optional<Fault> outlook(Row row) {
        Long from = row.count("employment-from");
        Long to = row.count("employment-to");
        BigDecimal growth = row.number("growth");
        return from == null || to == null || growth == null ? Optional.empty() : FigureRules.growth(from, to, growth);
    }

    private void share(Row row) {
        if (within(row, "share", 100)) {
            List<BigDecimal> all = shares.computeIfAbsent(row.code(), code -> new ArrayList<>());
            all.add(row.number("share"));
            FigureRules.shares(all).ifPresent(fault -> report(row, fault));
        }
    }

    private boolean within(Row row, String column, int highest) {
        BigDecimal number = row.number(column);
        boolean isWithin = number == null || number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(highest)) <= 0;
        if (!isWithin) {
            report(
                    row,
                    new Fault(column, "'" + column + "' is " + number.toPlainString(), "it goes from 0 to " + highest));
        }
        return isWithin;
    }

    /** At the cell that is most likely wrong; a fault of the percentiles together is told where the first of them stands. */
    private void report(Row row, Fault fault) {
        String column = Stream.concat(Stream.of(fault.of()), PERCENTILES.stream())
                .filter(names::contains)
                .findFirst()
                .orElse(names.get(0));
        problems.error(at.apply(row, column), fault.what(), fault.mend());
    }
}
