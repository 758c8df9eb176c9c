package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolePageTest {

    private Document nurse;
    private Document midwife;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse");
        midwife = Visit.page("/roles/midwife");
    }

    @Test
    void opensWithName_definition_andOtherNames() {
        assertThat(nurse.select("h1").text()).isEqualTo("Ward Nurse");
        assertThat(nurse.title()).startsWith("Ward Nurse");
        assertThat(nurse.select("meta[name=description]").attr("content"))
                .isEqualTo("Median pay $70,000 a year, counted as Registered nurses. Jobs +5.5% from 2025 to 2035."
                        + " Looks after the patients of one ward, hour by hour.");
        assertThat(Visit.text(nurse))
                .contains("A ward nurse looks after the patients of one hospital ward")
                .contains("Staff nurse", "Hospital nurse")
                .doesNotContain("nurze");
    }

    @Test
    void quickFacts_areFiguresWithTheirMarks() {
        assertThat(nurse.select(".pay-bar").text())
                .startsWith("$70,000 in the middle, a year")
                .contains("half earn $61K to $82K", "Registered nurses");
        assertThat(quick(nurse, "Typical entry"))
                .startsWith("Bachelor’s degree")
                .endsWith("1 other way in");
        assertThat(quick(nurse, "Jobs by 2035")).startsWith("+5.5%").endsWith("openings a year");
        assertThat(quick(nurse, "Hours")).startsWith("About 36–48 hours a week").endsWith("On site, clinic, shifts");
        assertThat(quick(nurse, "Stress"))
                .startsWith("High")
                .endsWith("Nights and weekends come around again and again.");
        assertThat(nurse.select(".answer").text()).contains("Most states require a license", "check your state");
    }

    private static String quick(Document page, String label) {
        return page.select("dt:contains(" + label + ") + dd").get(0).text();
    }

    @Test
    void everySide_isOneLinkAway() {
        assertThat(nurse.select("main nav a").eachAttr("href"))
                .contains("/roles/nurse/duties", "/roles/nurse/skills", "/roles/nurse/salary", "/roles/nurse/path")
                .contains("/roles/nurse/outlook", "/roles/nurse/faq");
        assertThat(nurse.select("nav[aria-label=Breadcrumb] a").eachText()).containsExactly("Home", "Roles", "Care");
    }

    @Test
    void sidesInShort_leadToWhereTheyAreInDepth() {
        assertThat(nurse.select("a[href=/roles/nurse/duties#make-the-round]").text())
                .isEqualTo("Make the round");
        assertThat(nurse.select("a[href=/roles/nurse/faq#is-there-night-work]").text())
                .isEqualTo("Is there night work?");
        assertThat(nurse.select("main a[href=/skills/triage]").eachText()).contains("Triage");
        assertThat(Visit.text(nurse))
                .contains("A degree in nursing", "First job: Junior ward nurse", "9,000 openings a year");
    }

    @Test
    void ownSections_andWhomItSuits_areShown() {
        assertThat(Visit.under(nurse, "Uniforms").text()).contains("The ward provides them.");
        assertThat(Visit.text(nurse)).contains("Calm, Observant", "In a team", "Dignity");
        assertThat(Visit.under(nurse, "Key takeaways").select("li").eachText()).hasSize(2);
    }

    @Test
    void smallPrint_namesPeopleDatesAndCodes() {
        assertThat(Visit.text(nurse))
                .contains("November 20, 2026", "November 18, 2026", "November 18, 2027")
                .contains("Sample Author (Writes samples)", "Sample Reviewer (Reads samples)")
                .contains("Sample Statistics 2025 29-1141; Sample Profiles 29-1141.00");
        assertThat(Visit.text(Visit.page("/roles/nurse/salary")))
                .contains("The sample statistic counts all registered nurses together");
    }

    @Test
    void relatedRole_isALink_onlyIfItHasAPage() {
        assertThat(Visit.under(nurse, "Similar roles")
                        .select("a[href=/roles/midwife]")
                        .text())
                .isEqualTo("Midwife");
        assertThat(Visit.under(midwife, "Similar roles").select("a[href^=/]").eachAttr("href"))
                .containsExactly("/roles/nurse", "/roles/midwife/to/nurse");
        assertThat(Visit.under(midwife, "Similar roles").text()).contains("Doula", "Has no medical duties");
    }

    @Test
    void whatASmallRoleLacks_leavesNoGap() {
        assertThat(midwife.select("h1").text()).isEqualTo("Midwife");
        assertThat(midwife.select("main h2").eachText())
                .doesNotContain("Overview", "Key takeaways", "Path", "Outlook", "Uniforms")
                .contains("What they do", "Questions");
        assertThat(midwife.select("main nav a").eachAttr("href"))
                .doesNotContain("/roles/midwife/path", "/roles/midwife/outlook");
        assertThat(midwife.select("main dl, main ul, main ol")).noneMatch(list -> list.childrenSize() == 0);
    }

    @Test
    void jobs_areLinksToTheBoardsOfTheGuide_withTheRolesTitle() {
        assertThat(Visit.under(nurse, "Look for jobs").select("a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly(
                        "Sample jobs https://jobs.example/search?q=Ward%20Nurse&place=",
                        "The public service https://work.example/?k=Ward%20Nurse");
        assertThat(Visit.under(nurse, "Look for jobs").select("a").eachAttr("rel"))
                .containsOnly("external nofollow noopener");
    }

    @Test
    void figuresWithoutAMethod_areTold_inWords() {
        assertThat(List.of(nurse.getElementById("note-sample-guide").text()))
                .allMatch(note -> note.contains("Stated without a method")
                        && note.contains("Publisher not named")
                        && note.contains("read November 2026"));
    }
}
