package io.rolebook.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Pay;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayScaleTest {

    private static final Pay OFFICIAL = pay(0);
    private static final Pay MONTHLY = pay(1);
    private static final Pay GUIDE = pay(2);

    private final PayScale scale = PayScale.of(List.of(
            new PayScale.Line(OFFICIAL, "Statistics", false),
            new PayScale.Line(MONTHLY, "Survey", false),
            new PayScale.Line(GUIDE, "Guide", true)));

    @Test
    void scale_holdsAllAmountsOfTheSameCurrencyAndPeriod() {
        assertThat(scale.description()).isEqualTo("Scale from $50K to $100K a year");
        assertThat(scale.ticks().get(0)).isEqualTo(new Axis.Tick(0, "$50K"));
        assertThat(scale.ticks()).last().extracting(Axis.Tick::label).isEqualTo("$100K");
    }

    @Test
    void whatCannotBeCompared_isNotDrawn_andTheChartSaysSo() {
        assertThat(scale.rows()).noneMatch(row -> row.label().equals("Survey"));
        assertThat(scale.leftOut())
                .isEqualTo("Not on it, in another currency or for another time: Survey. "
                        + "Means are not on it where there is a median. ");
        assertThat(PayScale.of(List.of(new PayScale.Line(GUIDE, "Guide", true))).leftOut())
                .isEmpty();
    }

    @Test
    void percentiles_areAThinBarAndAStrongOne_withTheMedian() {
        PayScale.Row row = scale.rows().get(0);

        assertThat(row.guide()).isFalse();
        assertThat(row.detail()).isEqualTo("Registered nurses");
        assertThat(row.bars())
                .containsExactly(new PayScale.Bar(4, 86, false, false), new PayScale.Bar(22, 42, false, true));
        assertThat(row.points()).containsExactly(40.0);
    }

    @Test
    void guide_hasARowForItsRange_andForEachBand() {
        List<PayScale.Row> rows = scale.rows().subList(1, scale.rows().size());

        assertThat(rows).allMatch(PayScale.Row::guide);
        assertThat(rows).map(PayScale.Row::detail).containsExactly("Range", "Entry", "Mid", "Senior");
        assertThat(rows.get(0).bars()).containsExactly(new PayScale.Bar(0, 100, true, false));
        assertThat(rows.get(3).bars()).containsExactly(new PayScale.Bar(50, 30, true, false));
    }

    @Test
    void noStatement_isNoScale() {
        assertThat(PayScale.of(List.of()).rows()).isEmpty();
    }

    private static Pay pay(int index) {
        return Sample.guide().roles().stream()
                .filter(role -> role.slug().equals("nurse"))
                .findFirst()
                .orElseThrow()
                .pay()
                .get(index);
    }
}
