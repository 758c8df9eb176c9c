package io.rolebook.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DutiesPageTest {

    @Test
    void duties_areByActivity_thenByRole_andLeadToTheirPlace() {
        Document page = Visit.page("/duties");

        assertThat(page.select("h1").text()).isEqualTo("What people do all day");
        assertThat(page.select("main h2").eachText()).containsExactly("Coordinate", "Care");
        assertThat(page.select("details:has(h2:contains(Care)) li").eachText())
                .containsExactly("Attend a birth Midwife", "Make the round Ward Nurse");
        assertThat(page.select("details:has(h2:contains(Care)) a").eachAttr("href"))
                .contains("/roles/midwife/duties#attend-a-birth", "/roles/nurse/duties#make-the-round", "/roles/nurse");
    }
}
