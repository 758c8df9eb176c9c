package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.FigureAge;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureAgeTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2026-12-31, false",
        "2024, 2027-01-01, true",
        "2024-05, 2026-05-31, false",
        "2024-05, 2026-06-01, true",
        "2024-02-29, 2026-02-28, false",
        "2024-02-29, 2026-03-01, true",
        "2023-12, 2026-01-01, true",
        "2030, 2026-01-01, false"
    })
    void aFigureIsOld_twoYearsAfterTheLastDayItIsOf(String of, LocalDate today, boolean old) {
        assertThat(FigureAge.isOld(of, today)).isEqualTo(old);
    }
}
