package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolePayTest {

    @Test
    void everyStretch_saysWhatItsAmountsAreFor() {
        assertThat(RolePay.of("nurse", List.of(stretch(Period.HOUR), stretch(Period.YEAR))))
                .extracting(pay -> pay.period)
                .containsExactly(Period.HOUR, Period.YEAR);
    }

    private static Pay stretch(Period period) {
        Range range = new Range(Amount.of(20), Amount.of(30), false);
        return new Pay(
                period.key(), null, null, null, "USD", period, null, null, null, null, range, List.of(), null, null);
    }
}
