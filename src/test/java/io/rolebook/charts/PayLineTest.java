package io.rolebook.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.PayPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayLineTest {

    @Test
    void years_areSpreadFromLeftToRight_asFarApartAsInTime() {
        PayLine chart = PayLine.of(List.of(point(2020, 60), point(2021, 70), point(2024, 80)), "USD");

        assertThat(chart.years()).map(Axis.Tick::at).containsExactly(0.0, 25.0, 100.0);
        assertThat(chart.years()).map(Axis.Tick::label).containsExactly("2020", "2021", "2024");
    }

    @Test
    void higherPay_standsHigher() {
        PayLine chart = PayLine.of(List.of(point(2024, 50000), point(2025, 100000)), "USD");

        assertThat(chart.line()).isEqualTo("0.0,100.0 100.0,0.0");
        assertThat(chart.amounts().get(0)).isEqualTo(new Axis.Tick(100, "$50K"));
    }

    @Test
    void band_runsAlongTheTop_andBackAlongTheBottom() {
        PayLine chart = PayLine.of(List.of(point(2024, 50, 70, 90), point(2025, 60, 80, 100)), "USD");

        assertThat(chart.band()).isEqualTo("0.0,20.0 100.0,0.0 100.0,80.0 0.0,100.0");
    }

    @Test
    void missingPercentile_takesTheBandAway_butNotTheLine() {
        PayLine chart = PayLine.of(
                List.of(point(2024, 50, 70, 90), new PayPoint(2025, null, Amount.of(80), Amount.of(100), "s")), "USD");

        assertThat(chart.band()).isEmpty();
        assertThat(chart.line()).isNotEmpty();
    }

    @Test
    void onePointOrNone_isNoChart() {
        assertThat(PayLine.of(List.of(point(2025, 70)), "USD").line()).isEmpty();
        assertThat(PayLine.of(List.of(), "USD").years()).isEmpty();
    }

    private static PayPoint point(int year, int median) {
        return new PayPoint(year, null, Amount.of(median), null, "s");
    }

    private static PayPoint point(int year, int p10, int median, int p90) {
        return new PayPoint(year, Amount.of(p10), Amount.of(median), Amount.of(p90), "s");
    }
}
