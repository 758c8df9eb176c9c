package io.rolebook.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "52000, 95000, 50000, 100000",
        "50000, 100000, 50000, 100000",
        "40000, 200000, 0, 200000",
        "7, 8, 7, 8",
        "70000, 70000, 0, 80000",
        "1, 100000000, 0, 100000000",
        "11.5, 26.4, 0, 30"
    })
    void axis_holdsAllAmounts_betweenRoundEnds(double lowest, double highest, double min, double max) {
        Axis axis = Axis.around(List.of(lowest, highest));

        assertThat(axis.min()).isEqualTo(min);
        assertThat(axis.max()).isEqualTo(max);
    }

    @Test
    void ends_areZeroAndAHundredPercent() {
        Axis axis = new Axis(50000, 100000, 10000);

        assertThat(axis.at(50000)).isZero();
        assertThat(axis.at(100000)).isEqualTo(100);
        assertThat(axis.at(72500)).isEqualTo(45);
        assertThat(axis.at(66666)).isEqualTo(33.33);
    }

    @Test
    void ticks_areEvenlySpaced_fromEndToEnd() {
        assertThat(Axis.around(List.of(52000.0, 95000.0)).ticks())
                .containsExactly(50000.0, 60000.0, 70000.0, 80000.0, 90000.0, 100000.0);
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "1, 9", "0, 17", "40, 41", "999, 1001", "30000, 31000", "12345, 987654", "1, 100000000", "5, 5"
    })
    void ticks_areAFew_andEndWhereTheAxisEnds(double lowest, double highest) {
        Axis axis = Axis.around(List.of(lowest, highest));

        assertThat(axis.ticks()).hasSizeBetween(2, 9).startsWith(axis.min()).endsWith(axis.max());
        assertThat(axis.at(lowest)).isBetween(0.0, 100.0);
        assertThat(axis.at(highest)).isBetween(0.0, 100.0);
    }

    @Test
    void noAmounts_stillMakeAnAxis() {
        Axis axis = Axis.around(List.of());

        assertThat(axis.at(0)).isZero();
        assertThat(axis.ticks()).hasSizeGreaterThan(1);
    }
}
