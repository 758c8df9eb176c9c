package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120k | 120000 | ",
                "120 K | 120000 | ",
                "120,000 | 120000 | ",
                "120000 | 120000 | ",
                "$120 000 | 120000 | USD",
                "$120,000.50 | 120001 | USD",
                "$ 120k | 120000 | USD",
                "95.000 € | 95000 | EUR",
                "€95k | 95000 | EUR",
                "eur 95'000 | 95000 | EUR",
                "120.5k | 120500 | ",
                "0.1m | 100000 | ",
                "1,250,000 | 1250000 | ",
                "120k USD a year | 120000 | USD",
                "£60,000/yr | 60000 | GBP",
                "about 50k | 50000 | ",
                "25 dollars an hour | 52000 | USD",
                "$25 hourly | 52000 | USD",
                "$28/hr | 58240 | USD",
                "900 weekly | 46800 | ",
                "200 a day | 52000 | ",
                "3.200 € per month | 38400 | EUR",
                "50,000 dollars annually | 50000 | USD",
                "120 000 | 120000 | ",
                "1000 | 1000 | ",
                "12,5k | 12500 | "
            })
    void amounts_areReadAsPeopleWriteThem(String typed, long amount, String currency) {
        TypedPay pay = TypedPay.of(typed);

        assertThat(pay.problem()).isEmpty();
        assertThat(pay.amount()).isEqualTo(Amount.of(amount));
        assertThat(pay.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 | A pay cannot be negative.",
                "$-120k | A pay cannot be negative.",
                "−120,000 | A pay cannot be negative.",
                "0 | A pay has to be more than nothing.",
                "12,5 | “12,5” is too little for a year’s pay.",
                "45 | “45” is too little for a year’s pay.",
                "$28.50 | “$28.50” is too little for a year’s pay.",
                "999.49 | “999.49” is too little for a year’s pay.",
                "0.9k | “0.9k” is too little for a year’s pay.",
                "a lot | “a lot” is not an amount that we can read.",
                "12k3 | “12k3” is not an amount that we can read.",
                "1,2,3 | “1,2,3” is not an amount that we can read.",
                "1e9 | “1e9” is not an amount that we can read.",
                "NaN | “NaN” is not an amount that we can read.",
                "120k xyz | We don’t know the currency in “120k xyz”.",
                "999999999999999999999 | “999999999999999999999” is more than any figure here can place.",
                "1000000m | “1000000m” is more than any figure here can place."
            })
    void nonsense_isToldPlainly(String typed, String problem) {
        TypedPay pay = TypedPay.of(typed);

        assertThat(pay.amount()).isNull();
        assertThat(pay.problem()).startsWith(problem).endsWith("Write it like 120000, 120,000 or 120k.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u0000", "\u00a0\t\n"})
    void nothing_isNoProblem(String typed) {
        assertThat(TypedPay.of(typed)).isEqualTo(new TypedPay("", null, null, Period.YEAR, null, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37.50 | HOUR | 78000 | 37.5 | HOUR",
                "$20 | HOUR | 41600 | 20 | HOUR",
                "1,500 | WEEK | 78000 | 1500 | WEEK",
                "6.5k | MONTH | 78000 | 6500 | MONTH",
                "$37.50 an hour | YEAR | 78000 | 37.5 | HOUR",
                "78k a year | HOUR | 78000 | 78000 | YEAR",
                "6500/mo | YEAR | 78000 | 6500 | MONTH"
            })
    void payForAnotherPeriod_isAYearsToo_andTheWordsDecide(
            String typed, Period chosen, long amount, String given, Period period) {
        TypedPay pay = TypedPay.of(typed, chosen);

        assertThat(pay.amount()).isEqualTo(Amount.of(amount));
        assertThat(pay.given()).isEqualTo(Amount.of(given));
        assertThat(pay.period()).isEqualTo(period);
    }

    @Test
    void tooLittle_namesThePeriod() {
        assertThat(TypedPay.of("0.2", Period.HOUR).problem())
                .isEqualTo("“0.2” is too little for an hour’s pay. Write it like 37.50.");
    }

    @Test
    void longNonsense_isCut() {
        assertThat(TypedPay.of("9".repeat(10_000)).text()).hasSize(41);
        assertThat(TypedPay.of("1 ".repeat(10_000)).problem()).isNotEmpty();
    }
}
