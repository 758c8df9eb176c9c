package io.rolebook.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.charts.GrowthBars.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthBarsTest {

    @Test
    void growthAndShrinking_leaveZeroInOppositeDirections() {
        GrowthBars bars = GrowthBars.of(List.of(new Growth("up", 15, false), new Growth("down", -5, false)), null);

        assertThat(bars.zero()).isEqualTo(25);
        assertThat(bars.rows().get(0).from()).isEqualTo(25);
        assertThat(bars.rows().get(0).width()).isEqualTo(75);
        assertThat(bars.rows().get(1).from()).isZero();
        assertThat(bars.rows().get(1).width()).isEqualTo(25);
    }

    @Test
    void allOccupations_areALineToCompareWith() {
        GrowthBars bars = GrowthBars.of(List.of(new Growth("role", 10, false)), 2.5);

        assertThat(bars.average()).isEqualTo(25);
        assertThat(bars.averageLabel()).isEqualTo("All occupations +2.5%");
    }

    @Test
    void averageAboveEveryGrowth_isStillOnTheChart() {
        assertThat(GrowthBars.of(List.of(new Growth("role", 1, true)), 4.0).average())
                .isEqualTo(100);
    }

    @Test
    void noGrowth_isNoChart() {
        assertThat(GrowthBars.of(List.of(), 3.5).rows()).isEmpty();
    }
}
