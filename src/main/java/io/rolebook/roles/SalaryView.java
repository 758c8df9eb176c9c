package io.rolebook.roles;

import io.rolebook.catalog.Salary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayLine;
import io.rolebook.charts.PayScale;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.Figure;
import io.rolebook.web.Figures;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that sources say about pay: official percentiles and guides' claims on one axis, then the same as tables. */
record SalaryView(
        PayScale scale,
        List<OfficialRow> official,
        List<StatedRow> stated,
        List<Note> payNotes,
        Block prose,
        List<RegionRow> regions,
        List<Note> regionNotes,
        HistoryView history) {

    /** Amounts as text, a dash where nothing was published. */
    record OfficialRow(
            String of,
            String where,
            List<Mark> marks,
            List<String> percentiles,
            String mean,
            String counted,
            String note) {}

    /** @param statistic what kind of figure it is, such as "Senior, 5–10 years" or "mean" */
    record StatedRow(String source, String statistic, String amount, List<Mark> marks, String note) {}

    record RegionRow(String region, Figure figure, String note) {}

    record HistoryView(String of, PayLine chart, List<HistoryRow> rows, List<Note> notes) {}

    record HistoryRow(int year, String p10, String p50, String p90, List<Mark> marks) {}

    private static final String UNKNOWN = "–";

    static SalaryView of(Salary salary, Map<String, SourceNote> sources, Notes notes) {
        List<PayScale.Line> lines = new ArrayList<>();
        List<OfficialRow> official = new ArrayList<>();
        List<StatedRow> stated = new ArrayList<>();
        for (Pay pay : salary.pay()) {
            SourceNote source = sources.get(pay.source());
            if (source == null) {
                continue;
            }
            lines.add(new PayScale.Line(pay, source.facts().shortTitle(), source.isGuide()));
            if (source.isGuide()) {
                stated.addAll(stated(pay, source, notes));
            } else {
                official.add(official(pay, source, notes));
            }
        }
        List<Note> payNotes = notes.fresh();
        Block prose = Block.of(SectionKind.PAY, salary.prose(), notes);
        List<RegionRow> regions = salary.regions().stream()
                .filter(region -> sources.containsKey(region.source()))
                .map(region -> region(region, notes))
                .toList();
        List<Note> regionNotes = notes.fresh();
        return new SalaryView(
                PayScale.of(lines),
                official,
                stated,
                payNotes,
                prose,
                regions,
                regionNotes,
                history(salary.history(), sources, notes));
    }

    private static OfficialRow official(Pay pay, SourceNote source, Notes notes) {
        Percentiles p =
                pay.percentiles() == null ? new Percentiles(null, null, pay.median(), null, null) : pay.percentiles();
        String place = pay.place() == null ? source.facts().place() : pay.place();
        String date = pay.asOf() == null ? source.facts().asOf() : pay.asOf();
        return new OfficialRow(
                pay.of() == null ? source.facts().shortTitle() : pay.of(),
                where(place, date == null ? null : Figures.date(date), otherPeriod(pay)),
                notes.marks(List.of(pay.source())),
                List.of(
                        amount(p.p10(), pay),
                        amount(p.p25(), pay),
                        amount(pay.middle(), pay),
                        amount(p.p75(), pay),
                        amount(p.p90(), pay)),
                amount(pay.mean(), pay),
                pay.employment() == null ? UNKNOWN : Figures.count(pay.employment()),
                pay.note());
    }

    private static String where(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** What the amounts are for, if it isn't a year as the table's head says. */
    private static String otherPeriod(Pay pay) {
        return pay.period() == Period.YEAR ? null : pay.period().label();
    }

    private static String amount(Integer amount, Pay pay) {
        return amount == null ? UNKNOWN : Figures.money(amount, pay.currency());
    }

    private static List<StatedRow> stated(Pay pay, SourceNote source, Notes notes) {
        Supplier<List<Mark>> marks = () -> notes.marks(List.of(pay.source()));
        String by = source.facts().shortTitle();
        String period = pay.period() == Period.YEAR ? "" : " " + pay.period().label();
        List<StatedRow> rows = new ArrayList<>();
        if (pay.middle() != null) {
            rows.add(new StatedRow(
                    by, "median", Figures.money(pay.middle(), pay.currency()) + period, marks.get(), pay.note()));
        }
        if (pay.mean() != null) {
            rows.add(new StatedRow(
                    by, "mean", Figures.money(pay.mean(), pay.currency()) + period, marks.get(), pay.note()));
        }
        if (pay.range() != null) {
            String range = Figures.range(
                    pay.range().min(), pay.range().max(), pay.range().open(), pay.currency());
            rows.add(new StatedRow(by, "range", range + period, marks.get(), rows.isEmpty() ? pay.note() : null));
        }
        for (PayBand band : pay.bands()) {
            String years = band.years() == null ? "" : ", " + band.years().label();
            String range = Figures.range(band.min(), band.max(), band.open(), pay.currency());
            rows.add(new StatedRow(
                    by, band.level().label() + years, range + period, marks.get(), rows.isEmpty() ? pay.note() : null));
        }
        return rows;
    }

    private static RegionRow region(RegionPay region, Notes notes) {
        String text = region.range() != null
                ? Figures.range(
                        region.range().min(),
                        region.range().max(),
                        region.range().open(),
                        region.currency())
                : Figures.change(region.difference().min()) + " to "
                        + Figures.change(region.difference().max());
        return new RegionRow(region.region(), notes.figure(text, region.source()), region.note());
    }

    private static HistoryView history(PayHistory history, Map<String, SourceNote> sources, Notes notes) {
        List<HistoryRow> rows = history.points().stream()
                .filter(point -> sources.containsKey(point.source()))
                .map(point -> new HistoryRow(
                        point.year(),
                        point.p10() == null ? UNKNOWN : Figures.money(point.p10(), history.currency()),
                        Figures.money(point.p50(), history.currency()),
                        point.p90() == null ? UNKNOWN : Figures.money(point.p90(), history.currency()),
                        notes.marks(List.of(point.source()))))
                .toList();
        return new HistoryView(history.of(), PayLine.of(history.points(), history.currency()), rows, notes.fresh());
    }
}
