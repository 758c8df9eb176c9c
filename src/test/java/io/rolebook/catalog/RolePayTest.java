package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolePayTest {

    /** Its tables set years' pay side by side, and nothing tells them apart there. */
    @Test
    void payOfAnHour_isNoStretchOfAYears() {
        assertThat(RolePay.of("nurse", List.of(stretch(Period.HOUR), stretch(Period.YEAR))))
                .extracting(pay -> pay.source)
                .containsExactly("year");
    }

    private static Pay stretch(Period period) {
        Range range = new Range(20, 30, false);
        return new Pay(
                period.key(), null, null, null, "USD", period, null, null, null, null, range, List.of(), null, null);
    }
}
