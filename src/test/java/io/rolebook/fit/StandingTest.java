package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final List<Pay> NURSE = Sample.guide().roles().stream()
            .filter(role -> role.slug().equals("nurse"))
            .findFirst()
            .orElseThrow()
            .pay();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Below the 10th percentile ($52,000): fewer than 10 of 100 earn less.",
                "51999 | Below the 10th percentile ($52,000): fewer than 10 of 100 earn less.",
                "52000 | Exactly the 10th percentile ($52,000): about 10 of 100 earn less.",
                "65000 | Between the 25th percentile ($61,000) and the median ($70,000): 25 to 50 of 100 earn less.",
                "70000 | Exactly the median ($70,000): about 50 of 100 earn less.",
                "94999 | Between the 75th percentile ($82,000) and the 90th percentile ($95,000): 75 to 90 of 100 earn less.",
                "95001 | Above the 90th percentile ($95,000): more than 90 of 100 earn less."
            })
    void amongPercentiles_isBetweenTheTwoNearest(int amount, String place) {
        assertThat(Standing.of(Amount.of(amount), NURSE.get(0), null)).containsExactly(place);
    }

    @Test
    void withoutALevel_allBandsAroundIt_areNamed() {
        assertThat(Standing.of(Amount.of(59000), NURSE.get(2), null))
                .containsExactly("Inside entry ($50,000 to $60,000) and mid ($58,000 to $75,000).");
        assertThat(Standing.of(Amount.of(49000), NURSE.get(2), null)).containsExactly("Inside none of its bands.");
    }

    @Test
    void anOpenBand_holdsWhateverIsAboveItsStart_andSaysThatNoEndIsPrinted() {
        assertThat(Standing.of(Amount.of(215000), NURSE.get(2), null))
                .containsExactly("Inside senior ($75,000 to over $90,000). It prints no end after “over $90,000”.");
        assertThat(Standing.of(Amount.of(90000), NURSE.get(2), null))
                .containsExactly("Inside senior ($75,000 to over $90,000).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "49999 | Below the range $50,000 to over $100,000.",
                "50000 | Inside the range $50,000 to over $100,000.",
                "100001 | Inside the range $50,000 to over $100,000. It prints no end after “over $100,000”."
            })
    void anOpenRange_hasNoPrintedEndEither(int amount, String place) {
        Pay range = new Pay(
                "a",
                null,
                null,
                null,
                "USD",
                Period.YEAR,
                null,
                null,
                null,
                null,
                new Range(Amount.of(50000), Amount.of(100000), true),
                List.of(),
                null,
                null);

        assertThat(Standing.of(Amount.of(amount), range, null)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59000 | senior | Below senior ($75,000 to over $90,000).",
                "80000 | senior | Inside senior ($75,000 to over $90,000).",
                "95000 | senior | Inside senior ($75,000 to over $90,000). It prints no end after “over $90,000”.",
                "76000 | mid | Above mid ($58,000 to $75,000).",
                "76000 | lead | It has no band for the level you chose.",
                "59000 | junior | It has no band called junior. Inside entry ($50,000 to $60,000)."
            })
    void aLevel_isSetAgainstItsOwnBand(int amount, String level, String place) {
        assertThat(Standing.of(
                        Amount.of(amount),
                        NURSE.get(2),
                        Levels.USUAL.find(level).orElseThrow()))
                .containsExactly(place);
    }

    /** The amount may be below what is not printed. */
    @Test
    void anAmountAboveTheHighestPrinted_isPlacedByTheLastPointBelowIt() {
        Amount printed = Amount.of("239200+");
        Pay surgeon = new Pay(
                "a",
                null,
                null,
                null,
                "USD",
                Period.YEAR,
                null,
                new Percentiles(Amount.of(110000), Amount.of(190000), printed, printed, printed),
                null,
                null,
                null,
                List.of(),
                null,
                null);

        assertThat(Standing.of(Amount.of(300000), surgeon, null))
                .containsExactly("Above the 25th percentile ($190,000): more than 25 of 100 earn less.");
        assertThat(Standing.of(Amount.of(200000), surgeon, null))
                .containsExactly(
                        "Between the 25th percentile ($190,000) and the median (at least $239,200): 25 to 50 of 100 earn less.");
    }

    @Test
    void aMeanAlone_isBelowOrAbove_andSaysNoMore() {
        Pay mean = new Pay(
                "a",
                null,
                null,
                null,
                "USD",
                Period.YEAR,
                null,
                null,
                null,
                Amount.of(60000),
                null,
                List.of(),
                null,
                null);

        assertThat(Standing.of(Amount.of(50000), mean, null).get(0))
                .startsWith("$60,000 is the mean: your pay is below it.")
                .contains("does not tell how many");
    }

    @Test
    void sourceWithoutAmounts_saysNothing() {
        Pay empty =
                new Pay("a", null, null, null, "USD", Period.YEAR, null, null, null, null, null, List.of(), null, null);

        assertThat(Standing.of(Amount.of(50000), empty, null)).isEmpty();
    }
}
