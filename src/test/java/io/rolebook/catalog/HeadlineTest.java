package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RoleDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void payOfAMonth_isNotListedAsPayOfAYear() {
        Headline headline = headline(
                """
                pay:
                  - { source: survey, median: 3900, period: month, currency: EUR }
                  - { source: count, median: 51000 }
                """);

        assertThat(headline.median()).isEqualTo(Amount.of(51000));
        assertThat(headline.paySource()).isEqualTo("count");
    }

    @Test
    void payOfAnHour_isListedAsSuch_whereNoSourceGivesAYears() {
        Headline headline = headline("pay: [{ source: survey, median: 17.75, period: hour }]\n");

        assertThat(headline.median()).isEqualTo(Amount.of("17.75"));
        assertThat(headline.payPeriod()).isEqualTo(Period.HOUR);
    }

    @Test
    void amountThatIsTheHighestPrinted_isAtLeastThat() {
        Headline headline =
                headline("pay: [{ source: survey, percentiles: { p50: 190000, p75: 239200+, p90: 239200+ } }]\n");

        assertThat(headline.median()).isEqualTo(Amount.of(190000));
        assertThat(headline.p90()).isEqualTo(Amount.of("239200+"));
    }

    @Test
    void meansAndRanges_areNoMedian() {
        Headline headline = headline("pay: [{ source: count, mean: 51000, range: { min: 1000, max: 2000 } }]\n");

        assertThat(headline.median()).isNull();
        assertThat(headline.paySource()).isNull();
    }

    @Test
    void firstEntryOfEachKind_counts() {
        Headline headline = headline(
                """
                outlook:
                  - { source: count, growth: 2, from: 2025, to: 2035 }
                  - { source: guide, growth: 20, span: 10 }
                experience: [{ source: guide, years: 5+ }, { source: count, years: 1 }]
                education: [{ source: count, shares: { master: 100 } }, { source: guide, level: bachelor }]
                """);

        assertThat(headline.growth()).isEqualTo(2);
        assertThat(headline.experienceMin()).isEqualTo(5);
        assertThat(headline.experienceMax()).isNull();
        assertThat(headline.educationSource()).isEqualTo("guide");
    }

    @Test
    void mainCurrency_isThatOfMost_howeverTheyAreSorted() {
        Headline euros = headline("pay: [{ source: count, median: 51000, currency: EUR }]\n");
        Headline dollars = headline("pay: [{ source: count, median: 52000 }]\n");
        Headline none = headline("pay: [{ source: count, mean: 51000 }]\n");

        assertThat(Headline.mainCurrency(Stream.of(dollars, euros, euros))).isEqualTo("EUR");
        assertThat(Headline.mainCurrency(Stream.of(euros, dollars, dollars))).isEqualTo("USD");
        assertThat(Headline.mainCurrency(Stream.of(none, null, euros))).isEqualTo("EUR");
        assertThat(Headline.mainCurrency(Stream.of(none))).isEmpty();
    }

    private static Headline headline(String facts) {
        return Headline.of(((RoleDocument) Sample.role("", facts).document()));
    }
}
