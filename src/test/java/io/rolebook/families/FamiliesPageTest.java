package io.rolebook.families;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FamiliesPageTest {

    @Test
    void families_areByTitle_withTheNumberOfTheirPublishedRoles() {
        Document page = Visit.page("/families");

        assertThat(page.select("h1").text()).isEqualTo("Fields of work");
        assertThat(page.select("main a[href^=/families/]").eachText()).containsExactly("Care", "Medicine");
        assertThat(Visit.text(page))
                .contains("Roles that look after people day by day. 2 roles")
                .contains("Roles that find out what is wrong and treat it. 0 roles");
    }
}
