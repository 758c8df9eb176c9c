package io.rolebook.pay;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.fit.PercentileScale;
import io.rolebook.fit.TypedPay;
import java.util.List;
import java.util.Map;

/**
 * The figures of a job that a pay can be compared with: those in its currency and for one period.
 *
 * @param amount the pay for that period
 * @param counted those of sources that say how they counted and publish percentiles
 * @param claims those of guides that name no method
 * @param all these and other figures, in the order of the job
 * @param apart how many figures are in another currency or for another period
 */
record ComparableFigures(
        Period period, String currency, Amount amount, List<Pay> counted, List<Pay> claims, List<Pay> all, int apart) {

    /** @param known figures whose sources can be shown, at least one */
    static ComparableFigures of(TypedPay typed, List<Pay> known, Map<String, SourceNote> sources) {
        Period period = period(typed, known);
        String currency = typed.currency() == null ? currency(known, period) : typed.currency();
        List<Pay> all = known.stream()
                .filter(pay -> pay.period() == period && pay.currency().equals(currency))
                .toList();
        return new ComparableFigures(
                period,
                currency,
                period == typed.period() ? typed.given() : typed.amount(),
                all.stream()
                        .filter(pay -> !sources.get(pay.source()).isGuide())
                        .filter(pay -> !PercentileScale.of(pay).isEmpty())
                        .toList(),
                all.stream().filter(pay -> sources.get(pay.source()).isGuide()).toList(),
                all,
                known.size() - all.size());
    }

    /** A year, unless the job has figures for the typed period only. */
    private static Period period(TypedPay typed, List<Pay> known) {
        boolean isYearly = known.stream().anyMatch(pay -> pay.period() == Period.YEAR);
        boolean isAsTyped = known.stream().anyMatch(pay -> pay.period() == typed.period());
        return !isYearly && isAsTyped ? typed.period() : Period.YEAR;
    }

    /** The currency of an amount that was typed without one. */
    private static String currency(List<Pay> known, Period period) {
        return known.stream()
                .filter(pay -> pay.period() == period)
                .findFirst()
                .orElse(known.get(0))
                .currency();
    }
}
