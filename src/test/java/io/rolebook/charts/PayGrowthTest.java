package io.rolebook.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.charts.PayGrowth.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayGrowthTest {

    private static final Role ONE = new Role("One", "/roles/one", 100_000, 10);
    private static final Role SAME = new Role("Same", "/roles/same", 100_000, 10);
    private static final Role OTHER = new Role("Other", "/roles/other", 60_000, -4);

    @Test
    void rolesOfOneOccupation_shareAPointThatLeadsToTheKey() {
        PayGrowth chart = PayGrowth.of(List.of(ONE, SAME, OTHER), "USD");

        assertThat(chart.points()).hasSize(2);
        assertThat(chart.points().get(0).roles()).extracting("label").containsExactly("One", "Same");
        assertThat(chart.points().get(0).href()).isEqualTo("#point-A");
    }

    @Test
    void roleOnItsOwn_isALinkToItsPage() {
        PayGrowth chart = PayGrowth.of(List.of(ONE, SAME, OTHER), "USD");

        assertThat(chart.points().get(1).letter()).isEqualTo("B");
        assertThat(chart.points().get(1).href()).isEqualTo("/roles/other");
    }

    @Test
    void morePay_isFurtherRight_andMoreGrowthHigherUp() {
        PayGrowth chart = PayGrowth.of(List.of(ONE, OTHER), "USD");

        assertThat(chart.points().get(0).x())
                .isGreaterThan(chart.points().get(1).x());
        assertThat(chart.points().get(0).y()).isLessThan(chart.points().get(1).y());
        assertThat(chart.growth()).extracting("label").contains("0%");
    }

    @Test
    void lessThanTwoRoles_areNoChart() {
        assertThat(PayGrowth.of(List.of(ONE), "USD").points()).isEmpty();
    }
}
