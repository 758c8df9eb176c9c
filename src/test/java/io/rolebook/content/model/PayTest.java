package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PayTest {

    @Test
    void stretch_reachesFromTheLowestAmountToTheHighest() {
        Percentiles percentiles = new Percentiles(Amount.of(18), null, Amount.of(50), null, Amount.of(90));
        PayBand band = new PayBand(Levels.USUAL.all().get(0), null, Amount.of(17), Amount.of(30), true);

        assertThat(pay(percentiles, new Range(Amount.of(20), Amount.of(95), false), band)
                        .stretch())
                .isEqualTo(new Range(Amount.of(17), Amount.of(95), true));
    }

    @Test
    void stretch_isNoneOfAMedianAlone() {
        assertThat(pay(new Percentiles(null, null, Amount.of(50), null, null), null)
                        .stretch())
                .isNull();
    }

    private static Pay pay(Percentiles percentiles, Range range, PayBand... bands) {
        return new Pay(
                "count",
                null,
                null,
                null,
                "USD",
                Period.YEAR,
                null,
                percentiles,
                Amount.of(50),
                null,
                range,
                List.of(bands),
                null,
                null);
    }
}
