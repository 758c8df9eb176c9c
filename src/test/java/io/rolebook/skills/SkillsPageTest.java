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
                .containsExactly("Technical", "Tool", "With people and oneself", "Certification");
        assertThat(Visit.rows(Visit.under(page, "Tool")))
                .containsExactly(
                        List.of("Infusion pump", "A device that gives a medicine drop by drop.", "1"),
                        List.of("Patient records", "The program in which a ward writes things down.", "1"));
        assertThat(Visit.rows(Visit.under(page, "With people and oneself")).get(0))
                .endsWith("2");
        assertThat(Visit.text(page)).contains("6 skills");
    }
}
