package io.rolebook.families;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Briefs;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FamilyPageTest {

    @Inject
    Reload reload;

    @Test
    void family_showsItsTextAndItsRoles() {
        Document page = Visit.page("/families/care");

        assertThat(page.select("h1").text()).isEqualTo("Care");
        assertThat(Visit.text(page)).contains("People in these roles spend the day with those they look after.");
        assertThat(Visit.under(page, "Its roles").select("th a").eachAttr("href"))
                .containsExactly("/roles/midwife", "/roles/nurse");
        assertThat(Visit.rows(Visit.under(page, "Its roles")).get(1).subList(1, 3))
                .isEqualTo(List.of("$70,000", "+5.5%"));
        assertThat(page.select("nav[aria-label=Breadcrumb] a").eachText()).containsExactly("Home", "Fields");
    }

    @Test
    void familyWithoutPublishedRoles_saysSo() {
        Document page = Visit.page("/families/medicine");

        assertThat(page.select("main table")).isEmpty();
        assertThat(Visit.text(page))
                .contains("No role of this field has a page yet.")
                .doesNotContain("Surgeon");
    }

    @Test
    void guidesComeFirst_briefsAreAListWithTheirPay() {
        reload.with(Briefs.guide());
        Document page = Visit.page("/families/health");
        reload.withSample();

        assertThat(Visit.under(page, "Its roles").select("tbody th a").eachText())
                .containsExactly("Nurse");
        assertThat(page.select("ul.rank li").eachText())
                .containsExactly(
                        "Nursing Assistant Brief $38,0001",
                        "Pharmacist Brief $130,0001",
                        "Pharmacy Technician Brief $40,0001");
        assertThat(page.select("form[action=/compare] input[name=role]").eachAttr("value"))
                .containsExactly("nurse", "nursing-assistant", "pharmacist", "pharmacy-technician");
        assertThat(page.select("a[href=/roles?family=health]")).hasSize(1);
        assertThat(page.select("a[href=/rankings/best-paid/health]").text()).isEqualTo("Best paid jobs");
    }

    @Test
    void unknownFamily_is404() {
        assertThat(Visit.get("/families/trade").statusCode()).isEqualTo(404);
    }
}
