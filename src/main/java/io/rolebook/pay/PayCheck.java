package io.rolebook.pay;

import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.fit.Standing;
import io.rolebook.fit.TypedPay;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Map;

/**
 * A pay compared with every figure of the job.
 *
 * @param verdict where it stands among the people counted, or why that cannot be said
 * @param guides what guides call it at the level that was chosen, or empty
 * @param doubt that the amount is far from all figures, or empty
 * @param converted how an hour's, a week's or a month's pay became a year's, or empty
 * @param rests what the verdict rests on
 * @param scale every figure on one axis, with the pay on it
 * @param apart which figures are left out, or empty
 */
record PayCheck(
        String verdict,
        String guides,
        String doubt,
        String converted,
        Sentence rests,
        PayScale scale,
        List<Row> rows,
        String apart) {

    /** An amount of so many times the highest figure, or as small a part of the lowest, is probably an error. */
    private static final int FAR = 10;

    /** @param of the occupation that the figures are of, or empty */
    record Row(String source, String of, List<Mark> marks, List<String> sentences) {}

    static PayCheck of(Job job, TypedPay typed, Level level, Map<String, SourceNote> sources, Notes notes) {
        List<Pay> known = job.pay().stream()
                .filter(pay -> sources.containsKey(pay.source()))
                .toList();
        if (known.isEmpty()) {
            String verdict = "No source here says what this job pays.";
            return new PayCheck(verdict, "", "", "", Sentence.of(""), PayScale.of(List.of()), List.of(), "");
        }
        ComparableFigures figures = ComparableFigures.of(typed, known, sources);
        boolean isCounted = !figures.counted().isEmpty();
        Pay first = isCounted ? figures.counted().get(0) : null;
        List<Pay> shown = figures.all().stream()
                .filter(pay -> level == null || !figures.claims().contains(pay) || isOf(pay, level))
                .map(pay -> at(pay, level))
                .toList();
        String doubt = isCounted ? doubt(figures.amount(), first) : "";
        return new PayCheck(
                isCounted ? Verdict.counted(figures.amount(), first) : nothing(figures, known),
                Verdict.guides(figures.amount(), figures.claims(), level),
                doubt,
                converted(typed, figures),
                isCounted ? Verdict.restsOn(first, sources.get(first.source()), notes) : Sentence.of(""),
                PayScale.of(
                        shown.stream().map(pay -> line(pay, sources)).toList(),
                        doubt.isEmpty() ? figures.amount() : null),
                shown.stream()
                        .map(pay -> row(pay, figures, level, sources, notes))
                        .filter(row -> !row.sentences().isEmpty())
                        .toList(),
                apart(figures.apart()));
    }

    private static boolean isOf(Pay claim, Level level) {
        return !Standing.bands(claim, level).isEmpty();
    }

    /** A claim by level, with the bands of one level alone. */
    private static Pay at(Pay pay, Level level) {
        return level == null || pay.bands().isEmpty() ? pay : pay.ofBands(Standing.bands(pay, level));
    }

    private static PayScale.Line line(Pay pay, Map<String, SourceNote> sources) {
        SourceNote source = sources.get(pay.source());
        return new PayScale.Line(pay, source.facts().shortTitle(), source.isGuide());
    }

    private static Row row(
            Pay pay, ComparableFigures figures, Level level, Map<String, SourceNote> sources, Notes notes) {
        return new Row(
                sources.get(pay.source()).facts().shortTitle(),
                pay.of() == null ? "" : pay.of(),
                notes.marks(List.of(pay.source())),
                Standing.of(figures.amount(), pay, level));
    }

    private static String converted(TypedPay typed, ComparableFigures figures) {
        if (typed.period() == figures.period()) {
            return "";
        }
        String from = Figures.money(typed.given(), figures.currency()) + " "
                + typed.period().label();
        String hours = typed.period() == Period.HOUR ? " at 40 hours a week, all year" : "";
        return from + " is " + Figures.money(typed.amount(), figures.currency()) + " a year" + hours + ".";
    }

    /** An amount so far away would leave nothing of the chart. */
    private static String doubt(Amount amount, Pay pay) {
        List<Amount> published = pay.percentiles() == null
                ? List.of(pay.middle())
                : List.copyOf(pay.percentiles().published().values());
        double highest = published.get(published.size() - 1).toDouble();
        boolean isFar = amount.toDouble() > highest * FAR
                || amount.toDouble() * FAR < published.get(0).toDouble();
        return isFar ? "That is far from every figure here: check the zeros and the period." : "";
    }

    private static String nothing(ComparableFigures figures, List<Pay> known) {
        List<String> currencies = known.stream().map(Pay::currency).distinct().toList();
        if (!currencies.contains(figures.currency())) {
            return "Every figure for this job is in " + Words.and(currencies) + ", so "
                    + Figures.money(figures.amount(), figures.currency()) + " "
                    + figures.period().label() + " cannot be set beside them.";
        }
        return known.stream().allMatch(pay -> pay.period() == Period.HOUR) && figures.period() != Period.HOUR
                ? "Only pay by the hour is published for this job: type yours by the hour."
                : "No count of people in this job can be set beside "
                        + Figures.money(figures.amount(), figures.currency()) + " "
                        + figures.period().label() + ".";
    }

    private static String apart(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "One figure is left out: it is in another currency or for another period.";
            default -> number + " figures are left out: they are in another currency or for another period.";
        };
    }
}
