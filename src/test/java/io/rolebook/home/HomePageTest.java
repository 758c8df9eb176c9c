package io.rolebook.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomePageTest {

    private Document page;

    @BeforeEach
    void open() {
        page = Visit.page("/");
    }

    @Test
    void saysWhatTheGuideIs_andHowMuchItKnows() {
        assertThat(page.select("h1").text()).isEqualTo("A career guide that shows its sources");
        assertThat(page.title()).startsWith("Rolebook");
        assertThat(Visit.text(page)).contains("Straight answers on 4 jobs", "Every figure says who counted it.");
    }

    @Test
    void families_leadToTheirRoles() {
        assertThat(page.select("main a[href=/families/care]").text()).isEqualTo("Care");
        assertThat(page.select("dt:contains(Care) + dd a").eachAttr("href"))
                .containsExactly("/roles/midwife", "/roles/nurse");
        assertThat(page.select("main a[href=/families/medicine]")).hasSize(1);
    }

    @Test
    void doors_leadToTheThreeTools() {
        assertThat(page.select(".doors a").eachAttr("href")).containsExactly("/find", "/pay", "/move");
        assertThat(page.select(".doors strong").eachText())
                .containsExactly("Find work that fits", "Check your pay", "Plan a move");
    }

    @Test
    void rankings_areOfOfficialOccupations_theHighestFirst() {
        assertThat(page.select("section[aria-labelledby=fastest-growing] li").eachText())
                .isNotEmpty();
        assertThat(page.select(".rank li")).isNotEmpty().allMatch(row -> !row.select(".figure + sup a")
                .isEmpty());
    }

    @Test
    void aDay_isOfARoleThatTellsOne() {
        assertThat(Visit.under(page, "A day as a Ward Nurse").select("li")).hasSizeBetween(1, 5);
        assertThat(Visit.under(page, "A day as a Ward Nurse").select("p a").attr("href"))
                .isEqualTo("/roles/nurse/duties");
    }
}
