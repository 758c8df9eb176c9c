package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayChangeTest {

    private static Pay pay(String source, String of, String currency, String place, Integer median, PayBand... bands) {
        return new Pay(
                source,
                of,
                null,
                place,
                currency,
                Period.YEAR,
                null,
                null,
                median == null ? null : Amount.of(median),
                null,
                null,
                List.of(bands),
                null,
                null);
    }

    private static List<Pay> salary(Pay... pays) {
        return List.of(pays);
    }

    @ParameterizedTest
    @CsvSource({"100000, 103000, 3.0", "100000, 97000, -3.0", "135980, 139500, 2.6", "50000, 50000, 0"})
    void medians_ofTheSameCount_areAPercentage(int from, int to, double percent) {
        PayChange change = PayChange.of(
                salary(pay("count-2025", "Nurses", "USD", null, from)),
                salary(pay("count-2025", "Surgeons", "USD", null, to)));

        assertThat(change.isComparable()).isTrue();
        assertThat(change.isSameCount()).isFalse();
        assertThat(change.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"count-2024, USD, ", "survey, USD, ", "count-2025, EUR, ", "count-2025, USD, Sampleton"})
    void otherEditionsCurrenciesAndPlaces_areNeverANumber(String source, String currency, String place) {
        PayChange change = PayChange.of(
                salary(pay("count-2025", "Nurses", "USD", null, 50000)),
                salary(pay(source, "Surgeons", currency, place, 60000)));

        assertThat(change.isComparable()).isFalse();
    }

    @Test
    void roleWithoutAMedian_isNotCompared() {
        assertThat(PayChange.of(salary(), salary(pay("a", "Nurses", "USD", null, 1)))
                        .isComparable())
                .isFalse();
    }

    @Test
    void rolesThatShareAnOccupation_shareItsCount() {
        List<Pay> salary = salary(pay("count-2025", "Nurses", "USD", null, 50000));

        assertThat(PayChange.of(salary, salary).isSameCount()).isTrue();
    }

    @Test
    void levels_areThoseThatOneGuideNamesForBoth() {
        PayBand entry = new PayBand(level("entry"), null, Amount.of(1), Amount.of(2), false);
        PayBand senior = new PayBand(level("senior"), null, Amount.of(3), Amount.of(4), true);
        List<Pay> one =
                salary(pay("guide", null, "USD", null, null, entry, senior), pay("other", null, "USD", null, 5, entry));
        List<Pay> two =
                salary(pay("guide", null, "USD", null, null, senior), pay("third", null, "USD", null, null, entry));

        assertThat(PayChange.of(one, two).levels())
                .containsExactly(new PayChange.AtLevel("guide", "USD", senior, senior));
    }

    private static Level level(String key) {
        return Levels.USUAL.find(key).orElseThrow();
    }
}
