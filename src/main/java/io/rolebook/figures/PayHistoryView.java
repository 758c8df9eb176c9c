package io.rolebook.figures;

import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayLine;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;

/** Pay over the years, as a line and as its table. */
public record PayHistoryView(String of, PayLine chart, List<Row> rows, List<Note> notes) {

    /** One year; amounts as text, a dash where nothing was published. */
    public record Row(int year, String p10, String p50, String p90, List<Mark> marks) {}

    public static PayHistoryView of(PayHistory history, Map<String, SourceNote> sources, Notes notes) {
        List<Row> rows = history.points().stream()
                .filter(point -> sources.containsKey(point.source()))
                .map(point -> row(point, history.currency(), notes))
                .toList();
        return new PayHistoryView(history.of(), PayLine.of(history.points(), history.currency()), rows, notes.fresh());
    }

    private static Row row(PayPoint point, String currency, Notes notes) {
        return new Row(
                point.year(),
                point.p10() == null ? OfficialPay.UNKNOWN : Figures.money(point.p10(), currency),
                Figures.money(point.p50(), currency),
                point.p90() == null ? OfficialPay.UNKNOWN : Figures.money(point.p90(), currency),
                notes.marks(List.of(point.source())));
    }
}
