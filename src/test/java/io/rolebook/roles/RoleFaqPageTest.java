package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleFaqPageTest {

    @Test
    void questions_areHeadings_withTheirAnswersBelow() {
        Document nurse = Visit.page("/roles/nurse/faq");

        assertThat(nurse.select("main h3").eachText())
                .containsExactly("Is there night work?", "How long does it take?", "Can I work part time?");
        assertThat(nurse.getElementById("is-there-night-work")
                        .nextElementSibling()
                        .text())
                .isEqualTo("Yes, in turns.");
        assertThat(nurse.getElementById("how-long-does-it-take")
                        .nextElementSibling()
                        .select("sup a")
                        .attr("href"))
                .isEqualTo("#note-sample-survey");
    }

    @Test
    void aQuestionAmongTheSections_isOneOfThem() {
        assertThat(Visit.text(Visit.page("/roles/nurse/faq"))).contains("On most wards.");
    }
}
