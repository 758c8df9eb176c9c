package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({
        "09:10, 9:10 a.m.",
        "9:10, 9:10 a.m.",
        "00:15, 12:15 a.m.",
        "12:15, 12:15 p.m.",
        "23:59, 11:59 p.m.",
        "12:00, Noon",
        "00:00, Midnight",
        "from 13:00 to 14:30, from 1:00 p.m. to 2:30 p.m.",
        "Before sunrise, Before sunrise",
        "24:30, 24:30"
    })
    void hoursOfTheDay_areThoseOfAClock(String written, String shown) {
        assertThat(ClockTime.of(written)).isEqualTo(shown);
    }
}
