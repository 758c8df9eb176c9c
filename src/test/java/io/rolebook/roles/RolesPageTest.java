package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolesPageTest {

    private Document page;

    @BeforeEach
    void open() {
        page = Visit.page("/roles");
    }

    @Test
    void roles_areByLetter_withPayAndGrowth() {
        assertThat(page.select("main h2").eachText()).containsSubsequence("M", "W", "By family");
        assertThat(Visit.rows(Visit.under(page, "W")))
                .containsExactly(
                        List.of("Ward Nurse Looks after the patients of one ward, hour by hour.", "$70,000", "+5.5%"));
        assertThat(Visit.rows(Visit.under(page, "M")).get(0).subList(1, 3)).containsExactly("$68,000", "not known");
    }

    @Test
    void roles_areByFamily() {
        assertThat(page.select("h3 a[href=/families/care]").text()).isEqualTo("Care");
        assertThat(Visit.under(page, "By family").select("li a").eachText()).containsExactly("Midwife", "Ward Nurse");
    }

    @Test
    void draftsAndWithdrawnRoles_areNotListed() {
        assertThat(Visit.text(page)).contains("2 roles").doesNotContain("Surgeon", "Leech");
    }

    @Test
    void everyFigure_hasAMark() {
        assertThat(page.select("td:matches(\\d)")).hasSize(3).allMatch(cell -> !cell.select("sup a")
                .isEmpty());
    }
}
