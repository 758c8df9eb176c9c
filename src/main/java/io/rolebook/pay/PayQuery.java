package io.rolebook.pay;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import io.rolebook.fit.TypedPay;
import io.rolebook.web.JobsNamed;
import io.rolebook.web.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of the pay check: a job, a pay, a level and a place.
 *
 * @param job as typed: the slug or a name of a role, the code or title of an occupation; empty if none
 * @param level as chosen, or empty
 * @param place as chosen, or empty for the whole country
 */
record PayQuery(String job, TypedPay pay, String level, String place) {

    /** The periods that the form offers. */
    static final List<Period> PERIODS = List.of(Period.YEAR, Period.MONTH, Period.WEEK, Period.HOUR);

    /** What most people earn in a year. */
    private static final Range LIKELY = new Range(Amount.of(10_000), Amount.of(1_000_000), false);

    static PayQuery of(String job, String pay, String per, String level, String place) {
        return new PayQuery(
                JobsNamed.plain(job),
                TypedPay.of(
                        pay,
                        PERIODS.stream()
                                .filter(period -> period.key().equals(per))
                                .findFirst()
                                .orElse(Period.YEAR)),
                JobsNamed.plain(level),
                JobsNamed.plain(place));
    }

    boolean isEmpty() {
        return job.isEmpty() && pay.text().isEmpty();
    }

    /** The same amount for other periods, where that is more likely what a year's pay is. */
    List<PayQuery> otherPeriods() {
        return PERIODS.stream()
                .map(period -> new PayQuery(job, TypedPay.of(pay.text(), period), level, place))
                .filter(other -> other.pay().period() != pay.period()
                        && other.pay().amount() != null
                        && LIKELY.holds(other.pay().amount()))
                .toList();
    }

    /** The address of the same check for another job. */
    String href(String otherJob) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("job", List.of(otherJob));
        if (!pay.text().isEmpty()) {
            parameters.put("pay", List.of(pay.text()));
            parameters.put("per", List.of(pay.period().key()));
        }
        if (!level.isEmpty()) {
            parameters.put("level", List.of(level));
        }
        if (!place.isEmpty()) {
            parameters.put("place", List.of(place));
        }
        return Links.with(Links.PAY, parameters);
    }
}
