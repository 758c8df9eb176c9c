package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5 | 5 of 5 points: 100 × 5 ÷ 5 = 100",
                "1 | 8 | 1 of 8 points: 100 × 1 ÷ 8 = 12.5, rounded 13",
                "31 | 104 | 31 of 104 points: 100 × 31 ÷ 104 = 29.81, rounded 30",
                "51 | 103 | 51 of 103 points: 100 × 51 ÷ 103 = 49.51, rounded 50"
            })
    void sum_endsInTheNumberThatIsShown(int points, int whole, String sum) {
        assertThat(new Score(1, 2, points, whole).sum()).isEqualTo(sum);
    }

    /** 29.496… must not be told as 29.5, rounded 29. */
    @Test
    void whateverIsShown_roundsToTheMatch() {
        for (int whole = 1; whole < 400; whole++) {
            for (int points = 0; points <= whole; points++) {
                Score score = new Score(1, 2, points, whole);
                String[] shown = score.sum().replaceAll(".*= ", "").split(", rounded ");
                assertThat(Math.round(Double.parseDouble(shown[0])))
                        .as(score.sum())
                        .isEqualTo(score.match());
                assertThat(shown.length == 1).as(score.sum()).isEqualTo(100 * points % whole == 0);
            }
        }
    }
}
