package io.rolebook.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
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
        assertThat(Visit.text(page)).contains("2 roles", "6 skills", "4 questions", "6 sources");
    }

    @Test
    void families_leadToTheirRoles() {
        assertThat(page.select("main a[href=/families/care]").text()).isEqualTo("Care");
        assertThat(page.select("dt:contains(Care) + dd a").eachAttr("href"))
                .containsExactly("/roles/midwife", "/roles/nurse");
        assertThat(page.select("main a[href=/families/medicine]")).hasSize(1);
    }

    @Test
    void growth_isOnlyListedWhereASourceSaysHowItCounted() {
        assertThat(Visit.rows(Visit.under(page, "Best supported growth")))
                .containsExactly(
                        List.of("Ward Nurse Looks after the patients of one ward, hour by hour.", "$70,000", "+5.5%"));
    }

    @Test
    void sharedSkills_areThoseOfMoreThanOneRole() {
        assertThat(Visit.under(page, "Skills that open most roles").select("li").eachText())
                .containsExactly("Listening 2 roles");
    }

    @Test
    void everyFigure_hasAMark() {
        assertThat(page.select("td")).isNotEmpty().allMatch(cell -> !cell.select("sup a")
                .isEmpty());
    }
}
