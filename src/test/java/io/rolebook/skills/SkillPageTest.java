package io.rolebook.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillPageTest {

    private Document triage;

    @BeforeEach
    void open() {
        triage = Visit.page("/skills/triage");
    }

    @Test
    void skill_saysWhatItIs_andHowPeopleLearnIt() {
        assertThat(triage.select("h1").text()).isEqualTo("Triage");
        assertThat(Visit.text(triage))
                .contains("Deciding who is seen first.", "Technical", "Prioritising patients")
                .doesNotContain("triaje");
        assertThat(Visit.under(triage, "What it is").select("a").attr("href")).isEqualTo("/skills/listening");
        assertThat(Visit.under(triage, "How people learn it").text()).contains("beside a colleague");
    }

    @Test
    void roles_thatNeedIt_sayHowMuchAndForWhat() {
        Element needing = Visit.under(triage, "Who needs it");

        assertThat(Visit.rows(needing))
                .containsExactly(List.of("Ward Nurse", "Foundational", "Must have", "$70,000", "Who comes first"));
        assertThat(needing.select("sup a").eachAttr("href"))
                .containsExactly("#note-sample-statistics", "#note-sample-survey", "#note-sample-guide");
    }

    @Test
    void skillsThatGoWithIt_areCounted() {
        assertThat(Visit.under(triage, "What it goes with").select("li").eachText())
                .containsExactly(
                        "Basic life support 1 role",
                        "Infusion pump 1 role",
                        "Listening 1 role",
                        "Patient records 1 role",
                        "Wound care 1 role");
    }

    @Test
    void certificate_namesItsIssuer_andHelps() {
        Document page = Visit.page("/skills/life-support");

        assertThat(Visit.text(page)).contains("Certification", "Sample Council", "BLS");
        assertThat(Visit.rows(Visit.under(page, "Who needs it")).get(0))
                .containsExactly("Ward Nurse", "Certificate", "Helps", "$70,000", "Renewed every second year");
    }

    @Test
    void officialSite_isALink() {
        assertThat(Visit.page("/skills/patient-records").select("main a[href=https://example.org/records]"))
                .hasSize(1);
        assertThat(triage.select("main a[rel=external]")).isEmpty();
    }

    @Test
    void unknownSkill_is404() {
        assertThat(Visit.get("/skills/flying").statusCode()).isEqualTo(404);
    }
}
