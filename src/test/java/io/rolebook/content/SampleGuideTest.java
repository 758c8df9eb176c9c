package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.OfficialFigures;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.model.Years;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleGuideTest {

    private static final Guide GUIDE = Sample.guide();

    @Test
    void sampleGuide_hasNoProblems() {
        assertThat(GUIDE.problems()).isEmpty();
    }

    @Test
    void sampleGuide_holdsWhatItsFoldersHold() {
        assertThat(GUIDE.roles()).map(Document::slug).containsExactly("leech-collector", "midwife", "nurse", "surgeon");
        assertThat(GUIDE.skills())
                .map(Document::slug)
                .containsExactly(
                        "infusion-pump", "life-support", "listening", "patient-records", "triage", "wound-care");
        assertThat(GUIDE.families()).map(Document::slug).containsExactly("care", "medicine");
        assertThat(GUIDE.sources())
                .map(Document::slug)
                .containsExactly(
                        "sample-guide",
                        "sample-profiles",
                        "sample-statistics",
                        "sample-statistics-2023",
                        "sample-statistics-2024",
                        "sample-survey");
        assertThat(GUIDE.statistics().tables()).hasSize(18);
        assertThat(GUIDE.pages()).map(Document::slug).containsExactly("about", "accessibility", "method");
    }

    @Test
    void onlyNurseAndMidwife_arePublished() {
        assertThat(GUIDE.roles())
                .filteredOn(role -> role.isPublished(Sample.TODAY))
                .map(Document::slug)
                .containsExactly("midwife", "nurse");
    }

    @Test
    void nurse_hasEverySide_andMidwifeThoseItFills() {
        assertThat(Facet.values()).allMatch(role("nurse")::has);
        assertThat(Facet.values())
                .filteredOn(role("midwife")::has)
                .containsExactly(Facet.GLANCE, Facet.DUTIES, Facet.SKILLS, Facet.SALARY, Facet.FAQ);
    }

    @Test
    void everyKeyOfTheNurse_arrivesInItsFacts() {
        RoleFacts facts = role("nurse").facts();

        assertThat(facts).hasNoNullFieldsOrPropertiesExcept("depth", "publishAfter", "withdrawn");
        assertThat(facts.occupations().get(0).profile()).isEqualTo("29-1141.00");
        assertThat(facts.experience().get(1).years()).isEqualTo(new Years(2, 2));
        assertThat(facts.stages().get(2).level())
                .isEqualTo(Levels.USUAL.find("senior").orElseThrow());
        assertThat(facts.stages().get(2).years().isOpen()).isTrue();
        assertThat(facts.stack().items()).contains(new StackItem("Patient records", List.of("Charts", "Orders")));
        assertThat(facts.certifications().get(0).source()).containsExactly("sample-survey");
        assertThat(facts.outlook().get(0).span()).isEqualTo(10);
        assertThat(facts.definition()).startsWith("A ward nurse");
    }

    @Test
    void whatIsLeftOut_isEmptyAndNeverNull() {
        RoleFacts facts = role("midwife").facts();

        assertThat(facts.definition()).isEqualTo(facts.summary());
        assertThat(facts.locale()).isEqualTo("en");
        assertThat(facts.aliases()).isEmpty();
        assertThat(facts.keywords().avoid()).isEmpty();
        assertThat(facts.stack().items()).isEmpty();
        assertThat(facts.occupations()).isEmpty();
    }

    @Test
    void payOfTheNurse_keepsEachStatisticApart() {
        List<Pay> pay = role("nurse").pay();

        assertThat(pay).map(Pay::middle).containsExactly(Amount.of(70000), Amount.of(3900), null);
        assertThat(pay).map(Pay::currency).containsExactly("USD", "EUR", "USD");
        assertThat(pay).map(Pay::period).containsExactly(Period.YEAR, Period.MONTH, Period.YEAR);
        assertThat(pay.get(2).range().open()).isTrue();
        assertThat(pay.get(2).bands()).hasSize(3);
    }

    @Test
    void figuresOfTheNurse_comeFromTheTablesOfItsOccupation() {
        OfficialFigures official = role("nurse").official();

        assertThat(official.occupations().get(0).title()).isEqualTo("Registered nurses");
        assertThat(official.pay().get(0).employment()).isEqualTo(120000);
        assertThat(official.history().points()).map(PayPoint::year).containsExactly(2023, 2024, 2025);
        assertThat(official.outlook().get(0).all()).isEqualTo(3.5);
        assertThat(official.entry().get(0).education()).isEqualTo(EducationLevel.BACHELOR);
        assertThat(official.education()).map(EducationShares::required).containsExactly(true, false);
        assertThat(official.education().get(0).answers()).isEqualTo(64);
    }

    private static RoleDocument role(String slug) {
        return GUIDE.roles().stream()
                .filter(role -> role.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
