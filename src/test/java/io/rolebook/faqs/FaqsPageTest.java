package io.rolebook.faqs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaqsPageTest {

    @Test
    void questions_areByRole_andLeadToTheirAnswers() {
        Document page = Visit.page("/faqs");

        assertThat(page.select("main h2").eachText()).containsExactly("Midwife", "Ward Nurse");
        assertThat(Visit.text(page)).contains("4 questions");
        assertThat(page.select("details:has(h2:contains(Ward Nurse)) li a").eachAttr("href"))
                .containsExactly(
                        "/roles/nurse/faq#is-there-night-work",
                        "/roles/nurse/faq#how-long-does-it-take",
                        "/roles/nurse/faq#can-i-work-part-time");
    }
}
