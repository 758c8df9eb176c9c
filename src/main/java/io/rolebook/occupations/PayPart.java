package io.rolebook.occupations;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Period;
import io.rolebook.figures.OfficialPay;
import io.rolebook.figures.PayHistoryView;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an occupation pays: nationally, by place where the tables have places, and over the years.
 *
 * @param gaps what is not published, in sentences
 * @param check where a pay can be set against these figures
 */
record PayPart(
        PayScale scale,
        List<OfficialPay> official,
        List<OfficialPay> places,
        PayHistoryView history,
        List<String> gaps,
        String check,
        List<Note> notes) {

    static PayPart of(OccupationSummary occupation, List<PayOfYear> all, Map<String, SourceNote> sources, Notes notes) {
        Map<Boolean, List<PayOfYear>> newest = all.stream()
                .filter(pay -> pay.newest() && sources.containsKey(pay.source()))
                .collect(Collectors.partitioningBy(pay -> pay.place() == null));
        List<Pay> here =
                newest.get(true).stream().map(pay -> pay.of(occupation)).toList();
        List<OfficialPay> official = rows(here, sources, notes);
        List<OfficialPay> places =
                rows(newest.get(false).stream().map(pay -> pay.of(occupation)).toList(), sources, notes);
        PayHistory history = history(occupation, all, here);
        return new PayPart(
                PayScale.of(here.stream()
                        .map(pay -> new PayScale.Line(
                                pay, sources.get(pay.source()).facts().shortTitle(), false))
                        .toList()),
                official,
                places,
                PayHistoryView.of(history, sources, notes),
                gaps(here, history),
                Links.pay(occupation.code()),
                notes.fresh());
    }

    private static List<OfficialPay> rows(List<Pay> pays, Map<String, SourceNote> sources, Notes notes) {
        return pays.stream()
                .map(pay -> OfficialPay.of(new Placed<>(pay, ""), sources.get(pay.source()), notes))
                .toList();
    }

    private static PayHistory history(OccupationSummary occupation, List<PayOfYear> all, List<Pay> here) {
        String currency = occupation.figures().currency();
        List<PayPoint> points = all.stream()
                .filter(pay -> pay.place() == null && pay.percentiles().p50() != null && pay.period() == Period.YEAR)
                .filter(pay -> pay.currency().equals(currency))
                .map(pay -> new PayPoint(
                        Integer.parseInt(pay.asOf().substring(0, 4)),
                        pay.percentiles().p10(),
                        pay.percentiles().p50(),
                        pay.percentiles().p90(),
                        pay.source()))
                .sorted(Comparator.comparing(PayPoint::year))
                .toList();
        return points.size() < 2 || here.isEmpty()
                ? PayHistory.NONE
                : new PayHistory(occupation.title(), occupation.code(), currency, Period.YEAR, points);
    }

    private static List<String> gaps(List<Pay> here, PayHistory history) {
        if (here.stream().allMatch(pay -> pay.percentiles().published().isEmpty() && pay.mean() == null)) {
            return List.of("No wage is published for this occupation.");
        }
        if (here.stream().allMatch(pay -> pay.period() == Period.HOUR)) {
            return List.of("Only pay by the hour is published: few people here work the whole year round.");
        }
        return history.points().isEmpty()
                ? List.of("Its pay of earlier years is not published under the same code.")
                : List.of();
    }
}
