package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrelationTest {

    /** The last column is what numpy.corrcoef gives. */
    @ParameterizedTest
    @CsvSource({
        "10 4 2 2 2 4, 7.00 2.67 1.28 1.26 1.85 4.22, 0.9610427705",
        "3 8 2 10 2 4, 3.66 4.82 1.31 5.62 2.28 4.58, 0.8538253593",
        "0 3 0 0 0 10, 1.14 3.57 1.09 2.13 3.86 7.00, 0.8928968559",
        "0 1 10 0 0 0, 1.37 3.83 7.00 2.75 3.09 2.84, 0.9304441239",
        "1 2 3 8 10 4, 2.02 1.46 1.93 3.50 6.43 5.11, 0.7888777332",
        "10 9 1 0 5 7, 2.55 3.38 3.99 7.00 2.57 3.53, -0.7429592309"
    })
    void value_isThatOfAReferenceImplementation(String x, String y, double value) {
        assertThat(Correlation.of(numbers(x), numbers(y)).value()).isCloseTo(value, within(1e-9));
    }

    @Test
    void numbersThatAreTheSame_riseAndFallWithNothing() {
        Correlation flat = Correlation.of(numbers("5 5 5"), numbers("1 2 3"));

        assertThat(flat.isKnown()).isFalse();
        assertThat(flat.value()).isZero();
        assertThat(flat.differences()).hasSize(3);
    }

    @Test
    void sums_areExact() {
        Correlation fit = Correlation.of(numbers("1 2 3"), numbers("0.1 0.2 0.3"));

        assertThat(fit.together()).isEqualByComparingTo("0.6");
        assertThat(fit.spreadX()).isEqualByComparingTo("6");
        assertThat(fit.spreadY()).isEqualByComparingTo("0.06");
        assertThat(fit.value()).isEqualTo(1.0, within(1e-9));
    }

    private static List<Double> numbers(String written) {
        return Arrays.stream(written.split(" ")).map(Double::valueOf).toList();
    }
}
