package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyColumn_risesAndFalls(Column column) {
        assertThat(Sorting.of(column.key())).isEqualTo(new Sorting(column, false));
        assertThat(Sorting.of("-" + column.key())).isEqualTo(new Sorting(column, true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "--median", "Median", "salary", "median ", "MEDIAN", "null", "-nothing"})
    void anythingElse_sortsByRole(String sort) {
        assertThat(Sorting.of(sort)).isEqualTo(Sorting.BY_ROLE);
    }

    @Test
    void figuresFallFirst_namesRiseFirst() {
        assertThat(Sorting.BY_ROLE.next(Column.MEDIAN)).isEqualTo("-median");
        assertThat(Sorting.of("median").next(Column.ROLE)).isEqualTo("role");
    }

    @Test
    void aSecondClick_turnsTheOrder() {
        assertThat(Sorting.of("-median").next(Column.MEDIAN)).isEqualTo("median");
        assertThat(Sorting.of("median").next(Column.MEDIAN)).isEqualTo("-median");
        assertThat(Sorting.BY_ROLE.next(Column.ROLE)).isEqualTo("-role");
    }

    @Test
    void onlyTheSortedColumn_saysHow() {
        assertThat(Sorting.of("-p90").ariaSort(Column.P90)).isEqualTo("descending");
        assertThat(Sorting.of("p90").ariaSort(Column.P90)).isEqualTo("ascending");
        assertThat(Sorting.of("p90").ariaSort(Column.MEDIAN)).isEqualTo("none");
    }

    @Test
    void orders_areThoseOffered_bothWays_andTheOneThatIs() {
        assertThat(Sorting.of("p10").orders(Column.ROLE, Column.MEDIAN, Column.GROWTH))
                .containsExactly(
                        new Sorting.Option("", "name, A to Z", false),
                        new Sorting.Option("-role", "name, Z to A", false),
                        new Sorting.Option("-median", "median, highest first", false),
                        new Sorting.Option("median", "median, lowest first", false),
                        new Sorting.Option("-growth", "growth, highest first", false),
                        new Sorting.Option("growth", "growth, lowest first", false),
                        new Sorting.Option("p10", "10th percentile, lowest first", true));
        assertThat(Sorting.BY_ROLE.orders(Column.ROLE, Column.MEDIAN))
                .extracting(Sorting.Option::chosen)
                .containsExactly(true, false, false, false);
    }
}
