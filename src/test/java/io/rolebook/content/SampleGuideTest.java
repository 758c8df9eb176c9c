package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
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
                .containsExactly("sample-guide", "sample-statistics", "sample-survey");
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

        assertThat(facts).hasNoNullFieldsOrPropertiesExcept("publishAfter", "withdrawn");
        assertThat(facts.codes().isco()).isEqualTo("2221");
        assertThat(facts.experience().get(1).years()).isEqualTo(new Years(2, 2));
        assertThat(facts.stages().get(2).level()).isEqualTo(Level.SENIOR);
        assertThat(facts.stages().get(2).years().isOpen()).isTrue();
        assertThat(facts.stack().items()).contains(new StackItem("Patient records", List.of("Charts", "Orders")));
        assertThat(facts.certifications().get(0).source()).containsExactly("sample-survey");
        assertThat(facts.payHistory().points()).hasSize(3);
        assertThat(facts.outlook().get(1).span()).isEqualTo(10);
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
        assertThat(facts.payHistory().points()).isEmpty();
    }

    @Test
    void payOfTheNurse_keepsEachStatisticApart() {
        List<Pay> pay = role("nurse").facts().pay();

        assertThat(pay).map(Pay::middle).containsExactly(70000, 3900, null);
        assertThat(pay).map(Pay::currency).containsExactly("USD", "EUR", "USD");
        assertThat(pay).map(Pay::period).containsExactly(Period.YEAR, Period.MONTH, Period.YEAR);
        assertThat(pay.get(2).range().open()).isTrue();
        assertThat(pay.get(2).bands()).hasSize(3);
    }

    private static RoleDocument role(String slug) {
        return GUIDE.roles().stream()
                .filter(role -> role.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
