package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pay typed into the salary page. */
@QuarkusTest
class StandViewTest {

    private static final String ASK = "/roles/nurse/salary?pay=";

    @Test
    void typedPay_standsOnEverySourcesScale() {
        Element stand = stand(Visit.page(ASK + "65k"));

        assertThat(stand.select(".lead").text()).isEqualTo("$65,000 a year, on each source’s scale:");
        assertThat(Visit.rows(stand))
                .containsExactly(
                        List.of(
                                "Sample Statistics 2025 Registered nurses",
                                "Between the 25th percentile ($61,000) and the median ($70,000): 25 to 50 of 100 earn less."),
                        List.of("Sample guide", "Inside mid ($58,000 to $75,000)."));
        assertThat(stand.select("tbody tr"))
                .allMatch(row -> row.select("sup a[href^=#note-]").hasText());
        assertThat(stand.text()).contains("One figure is left out", "What these figures cannot tell");
        assertThat(stand.select("figure.scale .label").first().text()).isEqualTo("Your pay");
    }

    private static Element stand(Document page) {
        return Visit.under(page, "Where do I stand?");
    }

    @Test
    void aLevel_choosesTheBand_andStaysChosen() {
        Element stand = stand(Visit.page(ASK + "%2465%20000&level=senior"));

        assertThat(Visit.rows(stand).get(1).get(1)).isEqualTo("Below senior ($75,000 to over $90,000).");
        assertThat(stand.select("option[selected]").attr("value")).isEqualTo("senior");
        assertThat(stand.select("input[name=pay]").attr("value")).isEqualTo("$65 000");
    }

    @Test
    void anotherCurrency_isSetAgainstItsOwnFiguresOnly() {
        Element stand = stand(Visit.page(ASK + "65k%20EUR"));

        assertThat(stand.text()).contains("No source gives a figure that €65,000 a year can be set against.");
        assertThat(stand.select("table, figure")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-5, A pay cannot be negative.",
        "12.5, is too little for a year’s pay",
        "lots, is not an amount",
        "99999999999999999, more than any figure"
    })
    void nonsense_isToldPlainly(String typed, String message) {
        Element stand = stand(Visit.page(ASK + typed));

        assertThat(stand.select("[role=alert]").text()).contains(message);
        assertThat(stand.select("table")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%00",
                "%F0%9F%92%B6",
                "%3Cscript%3E",
                "1&pay=2",
                "5k&level=%00",
                "5k&level=king",
                "&level=mid"
            })
    void oddInput_isAPlainPage(String typed) {
        Document page = Visit.page(ASK + typed);

        assertThat(page.html()).doesNotContain("<script>");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void anAnswer_isNotForSearchEngines_andTheSalaryPageIs() {
        assertThat(Visit.page(ASK + "65k").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex,follow");
        assertThat(Visit.page(ASK + "65k").select("link[rel=canonical]").attr("href"))
                .endsWith("/roles/nurse/salary");
        assertThat(Visit.page("/roles/nurse/salary").select("meta[name=robots]"))
                .isEmpty();
    }

    @Test
    void unasked_thereIsTheFormAlone() {
        Element stand = stand(Visit.page("/roles/nurse/salary"));

        assertThat(stand.select("form input[name=pay]")).hasSize(1);
        assertThat(stand.select("table, .beware, h3")).isEmpty();
    }
}
