package io.rolebook.content.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Amount;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; USD; $0",
                "999; USD; $999",
                "135980; USD; $135,980",
                "3900; EUR; €3,900",
                "1250000; GBP; £1,250,000",
                "23.45; USD; $23.45",
                "11.5; USD; $11.50",
                "250000000; KRW; ₩250,000,000",
                "239200+; USD; at least $239,200"
            })
    void money_hasASign_andCentsWhereThereAreAny(String amount, String currency, String text) {
        assertThat(Figures.money(Amount.of(amount), currency)).isEqualTo(text);
    }

    @Test
    void range_tellsWhenItsTopIsOpen() {
        assertThat(Figures.range(Amount.of(70000), Amount.of(95000), false, "USD"))
                .isEqualTo("$70,000 to $95,000");
        assertThat(Figures.range(Amount.of(150000), Amount.of(200000), true, "USD"))
                .isEqualTo("$150,000 to over $200,000");
    }

    @Test
    void shortMoney_isInThousands_unlessItIsNotRound() {
        assertThat(Figures.shortMoney(136000, "USD")).isEqualTo("$136K");
        assertThat(Figures.shortMoney(2500, "USD")).isEqualTo("$2,500");
        assertThat(Figures.shortMoney(0, "USD")).isEqualTo("$0");
        assertThat(Figures.shortMoney(12_000_000, "JPY")).isEqualTo("¥12M");
        assertThat(Figures.shortMoney(12.5, "USD")).isEqualTo("$12.50");
    }

    @Test
    void roundedAmounts_areToTheThousand_andCountsToWhatIsReadable() {
        assertThat(Figures.roundMoney(Amount.of(135980), "USD")).isEqualTo("$136K");
        assertThat(Figures.roundMoney(Amount.of("17.75"), "USD")).isEqualTo("$17.75");
        assertThat(Figures.roundCount(1687890)).isEqualTo("1.7 million");
        assertThat(Figures.roundCount(95300)).isEqualTo("95,000");
        assertThat(Figures.shortCount(1687890)).isEqualTo("1.7M");
    }

    @Test
    void count_isGroupedByThousands() {
        assertThat(Figures.count(7)).isEqualTo("7");
        assertThat(Figures.count(1687890)).isEqualTo("1,687,890");
    }

    @ParameterizedTest
    @CsvSource({"10.2, +10.2%", "-4.1, −4.1%", "0, 0%", "12, +12%", "100.0, +100%", "1000, '+1,000%'", "-0.0, 0%"})
    void change_hasASignOfItsOwn(double percent, String text) {
        assertThat(Figures.change(percent)).isEqualTo(text);
    }

    @Test
    void percent_hasNoSignWhenItIsPositive() {
        assertThat(Figures.percent(62.5)).isEqualTo("62.5%");
        assertThat(Figures.percent(30)).isEqualTo("30%");
        assertThat(Figures.percent(1000)).isEqualTo("1,000%");
    }

    @Test
    void dates_areAsExactAsTheirFileSays() {
        assertThat(Figures.date("2025")).isEqualTo("2025");
        assertThat(Figures.date("2025-05")).isEqualTo("May 2025");
        assertThat(Figures.date("2026-03-01")).isEqualTo("March 1, 2026");
        assertThat(Figures.day(LocalDate.of(2026, 11, 22))).isEqualTo("November 22, 2026");
    }
}
