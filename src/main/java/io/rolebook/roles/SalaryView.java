package io.rolebook.roles;

import io.rolebook.catalog.Salary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayLine;
import io.rolebook.charts.PayScale;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
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
import io.rolebook.web.Placed;
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
            String at,
            String where,
            List<Mark> marks,
            List<String> percentiles,
            String mean,
            String counted,
            String note) {}

    /** @param statistic what kind of figure it is, such as "Senior, 5–10 years" or "mean" */
    record StatedRow(String source, String at, String statistic, String amount, List<Mark> marks, String note) {}

    record RegionRow(String region, String at, Figure figure, String note) {}

    record HistoryView(String of, PayLine chart, List<HistoryRow> rows, List<Note> notes) {}

    record HistoryRow(int year, String at, String p10, String p50, String p90, List<Mark> marks) {}

    private static final String UNKNOWN = "–";

    static SalaryView of(Salary salary, Map<String, SourceNote> sources, Notes notes) {
        List<PayScale.Line> lines = new ArrayList<>();
        List<OfficialRow> official = new ArrayList<>();
        List<StatedRow> stated = new ArrayList<>();
        for (Placed<Pay> placed : Placed.all("/pay", salary.pay())) {
            Pay pay = placed.value();
            SourceNote source = sources.get(pay.source());
            if (source == null) {
                continue;
            }
            lines.add(new PayScale.Line(pay, source.facts().shortTitle(), source.isGuide()));
            if (source.isGuide()) {
                stated.addAll(stated(placed, source, notes));
            } else {
                official.add(official(placed, source, notes));
            }
        }
        List<Note> payNotes = notes.fresh();
        Block prose = Block.of(SectionKind.PAY, salary.prose(), notes);
        List<RegionRow> regions = Placed.all("/pay-regions", salary.regions()).stream()
                .filter(region -> sources.containsKey(region.value().source()))
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

    private static OfficialRow official(Placed<Pay> placed, SourceNote source, Notes notes) {
        Pay pay = placed.value();
        Percentiles p =
                pay.percentiles() == null ? new Percentiles(null, null, pay.median(), null, null) : pay.percentiles();
        String place = pay.place() == null ? source.facts().place() : pay.place();
        String date = pay.asOf() == null ? source.facts().asOf() : pay.asOf();
        return new OfficialRow(
                pay.of() == null ? source.facts().shortTitle() : pay.of(),
                placed.at(),
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

    private static List<StatedRow> stated(Placed<Pay> placed, SourceNote source, Notes notes) {
        Pay pay = placed.value();
        String at = placed.at();
        Supplier<List<Mark>> marks = () -> notes.marks(List.of(pay.source()));
        String by = source.facts().shortTitle();
        String period = pay.period() == Period.YEAR ? "" : " " + pay.period().label();
        List<StatedRow> rows = new ArrayList<>();
        if (pay.middle() != null) {
            rows.add(new StatedRow(
                    by, at, "median", Figures.money(pay.middle(), pay.currency()) + period, marks.get(), pay.note()));
        }
        if (pay.mean() != null) {
            rows.add(new StatedRow(
                    by, at, "mean", Figures.money(pay.mean(), pay.currency()) + period, marks.get(), pay.note()));
        }
        if (pay.range() != null) {
            String range = Figures.range(
                    pay.range().min(), pay.range().max(), pay.range().open(), pay.currency());
            rows.add(new StatedRow(by, at, "range", range + period, marks.get(), rows.isEmpty() ? pay.note() : null));
        }
        for (PayBand band : pay.bands()) {
            String years = band.years() == null ? "" : ", " + band.years().label();
            String range = Figures.range(band.min(), band.max(), band.open(), pay.currency());
            rows.add(new StatedRow(
                    by,
                    at,
                    band.level().label() + years,
                    range + period,
                    marks.get(),
                    rows.isEmpty() ? pay.note() : null));
        }
        return rows;
    }

    private static RegionRow region(Placed<RegionPay> placed, Notes notes) {
        RegionPay region = placed.value();
        String text = region.range() != null
                ? Figures.range(
                        region.range().min(),
                        region.range().max(),
                        region.range().open(),
                        region.currency())
                : Figures.change(region.difference().min()) + " to "
                        + Figures.change(region.difference().max());
        return new RegionRow(region.region(), placed.at(), notes.figure(text, region.source()), region.note());
    }

    private static HistoryView history(PayHistory history, Map<String, SourceNote> sources, Notes notes) {
        List<HistoryRow> rows = Placed.all("/pay-history/points", history.points()).stream()
                .filter(placed -> sources.containsKey(placed.value().source()))
                .map(placed -> historyRow(placed, history.currency(), notes))
                .toList();
        return new HistoryView(history.of(), PayLine.of(history.points(), history.currency()), rows, notes.fresh());
    }

    private static HistoryRow historyRow(Placed<PayPoint> placed, String currency, Notes notes) {
        PayPoint point = placed.value();
        return new HistoryRow(
                point.year(),
                placed.at(),
                point.p10() == null ? UNKNOWN : Figures.money(point.p10(), currency),
                Figures.money(point.p50(), currency),
                point.p90() == null ? UNKNOWN : Figures.money(point.p90(), currency),
                notes.marks(List.of(point.source())));
    }
}
