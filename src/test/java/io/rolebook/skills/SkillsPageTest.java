package io.rolebook.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillsPageTest {

    @Test
    void skills_areByKind_withHowManyRolesNeedThem() {
        Document page = Visit.page("/skills");

        assertThat(page.select("main h2").eachText())
                .containsExactly("Technical", "Tool", "Working with people", "Certification", "Sources and notes");
        assertThat(Visit.rows(Visit.under(page, "Tool")))
                .containsExactly(
                        List.of("Infusion pump", "A device that gives a medicine drop by drop.", "1", "$70,000"),
                        List.of("Patient records", "The program in which a ward writes things down.", "1", "$70,000"));
        assertThat(Visit.rows(Visit.under(page, "Working with people")).get(0)).endsWith("2", "$68,000 to $70,000");
        assertThat(Visit.text(page)).contains("6 of them");
    }

    @Test
    void mostRoles_orTheBestPaid_canComeFirst() {
        assertThat(titles(Visit.page("/skills?sort=-roles")))
                .startsWith("Listening")
                .hasSize(6);
        assertThat(titles(Visit.page("/skills?sort=-pay")))
                .startsWith("Basic life support")
                .hasSize(6);
        assertThat(Visit.page("/skills?sort=-pay").select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(Visit.page("/skills?sort=-pay").select("[aria-current=true]").text())
                .contains("highest median of its roles");
    }

    @Test
    void oddOrder_isByKind() {
        assertThat(titles(Visit.page("/skills?sort=%3Cb%3E"))).isEqualTo(titles(Visit.page("/skills")));
    }

    @Test
    void everyFigure_hasAMark() {
        assertThat(Visit.page("/skills").select("td .figure"))
                .isNotEmpty()
                .allMatch(figure -> figure.nextElementSibling().is("sup.mark"));
    }

    @Test
    void oneField_hasTheSkillsOfItsRoles() {
        Document page = Visit.page("/skills?family=care");

        assertThat(page.select("nav [aria-current=true]").first().text()).isEqualTo("Care");
        assertThat(titles(page)).hasSize(6);
        assertThat(Visit.text(Visit.page("/skills?family=medicine"))).contains("No skill is listed here.");
        assertThat(titles(Visit.page("/skills?family=%3Cb%3E&page=x"))).hasSize(6);
    }

    @Test
    void pageBehindTheLast_saysThatNothingIsThere() {
        assertThat(Visit.text(Visit.page("/skills?page=999"))).contains("No skill is listed here.");
    }

    private static List<String> titles(Document page) {
        return page.select("table.skills th a").eachText();
    }
}
