package io.rolebook.roles;

import io.rolebook.catalog.Salary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.fit.Standing;
import io.rolebook.fit.TypedPay;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a pay that somebody typed stands on each source's scale.
 *
 * @param pay what was typed
 * @param problem why nothing can be said, or empty
 * @param placed the pay as it was understood, or empty
 * @param apart sources whose figures are of another currency or period, in words, or empty
 */
record StandView(
        String pay,
        List<LevelChoice> levels,
        String problem,
        String placed,
        PayScale scale,
        List<StandRow> rows,
        String apart) {

    record LevelChoice(String key, String label, boolean chosen) {}

    /** @param of whose pay it is set against, or empty */
    record StandRow(String source, String of, List<Mark> marks, List<String> sentences) {}

    /** Nothing typed: the form alone. */
    boolean isAsked() {
        return !pay.isEmpty();
    }

    static StandView of(
            String typed, String level, Levels levels, Salary salary, Map<String, SourceNote> sources, Notes notes) {
        TypedPay pay = TypedPay.of(typed);
        Level chosen = level == null ? null : levels.find(level).orElse(null);
        List<LevelChoice> choices = levels.all().stream()
                .map(each -> new LevelChoice(each.key(), each.label(), each.equals(chosen)))
                .toList();
        List<Pay> known = salary.pay().stream()
                .filter(each -> sources.containsKey(each.source()))
                .toList();
        if (pay.amount() == null || known.isEmpty()) {
            return new StandView(pay.text(), choices, pay.problem(), "", PayScale.of(List.of()), List.of(), "");
        }
        String currency = pay.currency() == null ? currencyOf(known) : pay.currency();
        List<StandRow> rows = new ArrayList<>();
        List<PayScale.Line> lines = new ArrayList<>();
        lines.add(new PayScale.Line(own(pay.amount(), currency), "Your pay", false));
        int apart = 0;
        for (Pay each : known) {
            SourceNote source = sources.get(each.source());
            if (!each.currency().equals(currency) || each.period() != Period.YEAR) {
                apart++;
                continue;
            }
            lines.add(new PayScale.Line(each, source.facts().shortTitle(), source.isGuide()));
            List<String> said = Standing.of(pay.amount(), each, chosen == null ? null : chosen.key());
            if (!said.isEmpty()) {
                rows.add(new StandRow(
                        source.facts().shortTitle(),
                        each.of() == null ? "" : each.of(),
                        notes.marks(List.of(each.source())),
                        said));
            }
        }
        return new StandView(
                pay.text(),
                choices,
                "",
                Figures.money(pay.amount(), currency) + " a year",
                rows.isEmpty() ? PayScale.of(List.of()) : PayScale.of(lines),
                rows,
                apart(apart));
    }

    /** What an amount without a currency is taken to be: the first yearly figure's. */
    private static String currencyOf(List<Pay> known) {
        return known.stream()
                .filter(pay -> pay.period() == Period.YEAR)
                .findFirst()
                .orElse(known.get(0))
                .currency();
    }

    private static Pay own(Amount amount, String currency) {
        return new Pay(
                null, null, null, null, currency, Period.YEAR, null, null, amount, null, null, List.of(), null, null);
    }

    private static String apart(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "One figure is left out: it is in another currency or not for a year.";
            default -> number + " figures are left out: they are in another currency or not for a year.";
        };
    }
}
