package io.rolebook.content.statistics;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.statistics.Measure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks up the figures that prose names.
 *
 * @param code of the occupation that the page is about, or null
 * @param profile its more detailed code, or null
 * @param others codes of occupations that it is about as well
 */
public record Fields(Statistics statistics, String code, String profile, List<String> others) {

    /** Of a page that is about no occupation, in a guide without tables. */
    public static final Fields NONE = new Fields(Statistics.NONE, null, null, List.of());

    private static final String NOT_KNOWN = "–";

    /**
     * What stands in a field's place.
     *
     * @param sources whose figures it is made of
     */
    public record Filled(String text, List<String> sources) {}

    /**
     * The figure in words; if it cannot be told, a dash and a problem. While a table is broken, its figures are dashes without a
     * problem, since that is told at the table.
     */
    public Filled fill(String field, Position at, Problems problems) {
        Field read = null;
        try {
            read = Field.of(field);
            Figure first = figure(read.first());
            return read.second() == null
                    ? new Filled(first.written(read.form()), List.of(first.source()))
                    : compare(read, first, figure(read.second()), at, problems);
        } catch (Field.Unreadable e) {
            if (read == null || statistics.isComplete()) {
                problems.error(at, e.getMessage(), e.mend());
            }
            return new Filled(NOT_KNOWN, List.of());
        }
    }

    private static Filled compare(Field field, Figure first, Figure second, Position at, Problems problems)
            throws Field.Unreadable {
        BigDecimal value = compute(field.operation(), first, second);
        if (value.signum() < 0) {
            problems.warning(
                    "figure-turned",
                    at,
                    "the first figure is now below the second: " + first.written(Figure.Form.EXACT) + " and "
                            + second.written(Figure.Form.EXACT),
                    "turn the sentence round");
        }
        BigDecimal size = value.abs();
        Amount amount = new Amount(size, false);
        String text =
                switch (field.operation()) {
                    case DIFFERENCE ->
                        new Figure(first.unit(), amount, null, first.currency(), first.period(), null)
                                .written(field.form());
                    case RATIO -> size.toPlainString();
                    case PERCENT_MORE -> Figure.number(Unit.PERCENT, size, null).written(field.form());
                };
        return new Filled(
                text, Stream.of(first.source(), second.source()).distinct().toList());
    }

    private static BigDecimal compute(Field.Operation operation, Figure first, Figure second) throws Field.Unreadable {
        boolean isNumber = first.amount() != null && second.amount() != null;
        boolean isSame = first.unit() == second.unit()
                && Objects.equals(first.currency(), second.currency())
                && first.period() == second.period();
        if (!isNumber || !isSame) {
            throw new Field.Unreadable(
                    "two figures of different units", "compare amounts with amounts, counts with counts");
        }
        BigDecimal a = first.amount().value();
        BigDecimal b = second.amount().value();
        if (operation != Field.Operation.DIFFERENCE && b.signum() == 0) {
            throw new Field.Unreadable("a comparison with nothing", "the second figure is 0");
        }
        return switch (operation) {
            case DIFFERENCE -> a.subtract(b);
            case RATIO -> a.divide(b, 1, RoundingMode.HALF_UP);
            case PERCENT_MORE ->
                a.subtract(b)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(b, MathContext.DECIMAL64)
                        .setScale(0, RoundingMode.HALF_UP);
        };
    }

    private Figure figure(Field.Named named) throws Field.Unreadable {
        if (named.code() == null && code == null) {
            throw new Field.Unreadable(
                    "'{" + named.measure().key() + "}' names no occupation",
                    "write its code behind it, such as '{" + named.measure().key() + " 15-1252}'");
        }
        if (named.code() != null && statistics.title(named.code()) == null) {
            throw new Field.Unreadable(
                    "no table has the occupation '" + named.code() + "'",
                    Nearest.hint(named.code(), statistics.codes(), "see content/statistics/*/occupations.csv"));
        }
        for (StatisticsTable table : tables(named)) {
            for (Row row : table.of(codeIn(table, named))) {
                Figure figure = isMeant(row, named) ? figure(table, row, named.measure()) : null;
                if (figure != null) {
                    thin(row, named);
                    return figure;
                }
            }
        }
        if (statistics.all(named.measure().kind()).findAny().isEmpty()) {
            throw new Field.Unreadable(
                    "the guide has no table that tells '" + named.measure().key() + "'", "leave the sentence out");
        }
        throw new Field.Unreadable(
                "no table has '" + named.measure().key() + "' of '" + (named.code() == null ? code : named.code()) + "'"
                        + (named.year() == null ? "" : " in " + named.year()),
                "leave the sentence out, or name another figure");
    }

    private List<StatisticsTable> tables(Field.Named named) {
        TableKind kind = named.measure().kind();
        return named.year() == null
                ? statistics.newest(kind)
                : statistics
                        .all(kind)
                        .filter(table -> table.asOf().startsWith(named.year()))
                        .toList();
    }

    private String codeIn(StatisticsTable table, Field.Named named) {
        if (named.code() != null) {
            return named.code();
        }
        boolean isOwn = table.classification().equals(statistics.classification());
        return isOwn || profile == null ? code : profile;
    }

    private static boolean isMeant(Row row, Field.Named named) {
        return row.text("place") == null
                && (named.level() == null || named.level().key().equals(row.text("level")));
    }

    private static void thin(Row row, Field.Named named) throws Field.Unreadable {
        Long answers = named.measure() == Measure.REQUIRED ? row.count("answers") : null;
        if (answers != null && answers < EducationShares.FEW) {
            throw new Field.Unreadable(
                    "only " + answers + " people answered",
                    "say in words what most of them said, without a percentage");
        }
    }

    /**
     * The field that names a typed figure, for telling an editor: {@code {median}}.
     *
     * @param source whose figure it is
     * @param typed the number, without its unit
     */
    public Optional<String> naming(String source, BigDecimal typed) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.column() != null && measure.unit() != Unit.TEXT)
                .flatMap(measure -> statistics
                        .all(measure.kind())
                        .filter(table -> table.source().slug().equals(source))
                        .flatMap(table -> table.table().rows().stream()
                                .filter(row -> isNumber(row, measure, typed))
                                .map(row -> new Name(naming(measure, row, table), distance(row.code())))))
                .min(Comparator.comparingInt(Name::distance)
                        .thenComparingInt(name -> name.field().length()))
                .map(Name::field);
    }

    private record Name(String field, int distance) {}

    /** 0 for the occupation of the page, then those that it is about as well, then all others. */
    private int distance(String of) {
        if (isOwn(of)) {
            return 0;
        }
        int place = others.indexOf(of);
        return place < 0 ? others.size() + 1 : place + 1;
    }

    private boolean isOwn(String of) {
        return of.equals(code) || of.equals(profile);
    }

    private static boolean isNumber(Row row, Measure measure, BigDecimal typed) {
        String cell = row.text(measure.column());
        return cell != null && Amount.of(cell).value().compareTo(typed) == 0;
    }

    private String naming(Measure measure, Row row, StatisticsTable table) {
        String level = measure.isByLevel() ? " " + row.text("level") : "";
        boolean isNewest = statistics.newest(measure.kind()).contains(table);
        String year = isNewest ? "" : " in " + table.asOf().split("-")[0];
        return "{" + measure.key() + level + (isOwn(row.code()) ? "" : " " + row.code()) + year + "}";
    }

    /** Null if the table has none in this row. */
    private static Figure figure(StatisticsTable table, Row row, Measure measure) {
        String source = table.source().slug();
        Unit unit = measure.unit();
        return switch (unit) {
            case MONEY, COUNT, PERCENT -> {
                Amount amount = row.amount(measure.column());
                boolean isMoney = unit == Unit.MONEY;
                String currency = isMoney ? table.facts().currency() : null;
                yield amount == null
                        ? null
                        : new Figure(unit, amount, null, currency, isMoney ? row.period() : null, source);
            }
            case YEAR -> {
                boolean isFirst = measure == Measure.GROWTH_FROM;
                int year = isFirst ? table.facts().from() : table.facts().to();
                yield Figure.number(unit, BigDecimal.valueOf(year), source);
            }
            case DATE -> new Figure(unit, null, Figures.date(table.asOf()), null, null, source);
            case TEXT -> new Figure(unit, null, row.text(measure.column()), null, null, source);
        };
    }
}
