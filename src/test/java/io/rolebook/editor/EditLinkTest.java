package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Configured;
import io.rolebook.Visit;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers are led to the very line of what they want to correct, if the configuration says where. */
@QuarkusTest
@TestProfile(Configured.class)
class EditLinkTest {

    /** Sections that stand in no file. */
    private static final List<String> COMPUTED = List.of(
            "notes",
            "jobs",
            "moves",
            "stand",
            "interests",
            "industries",
            "skill-ranks",
            "technologies",
            "exposure",
            "a-day",
            "learn-first",
            "near");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /roles/nurse         | the definition         | definition:
                    /roles/nurse         | Typical entry          | - { pay: 29-1141
                    /roles/nurse         | Jobs by 2035           | - { pay: 29-1141
                    /roles/nurse         | Hours                  | hours: {
                    /roles/nurse         | Overview               | ## Overview
                    /roles/nurse         | Key takeaways          | ## Key takeaways
                    /roles/nurse         | Traits                 | - { tags: [Calm
                    /roles/nurse         | Midwife                | - { role: midwife
                    /roles/nurse/duties  | Make the round         | ### Make the round
                    /roles/nurse/duties  | A day in the life      | ## A day in the life
                    /roles/nurse/duties  | Stress                 | stress: { level
                    /roles/nurse/skills  | Triage                 | - { skill: triage
                    /roles/nurse/skills  | Listening              | - { skill: listening
                    /roles/nurse/skills  | Must have              | must:
                    /roles/nurse/skills  | Certificates           | certifications:
                    /roles/nurse/salary  | Pay                    | occupations:
                    /roles/nurse/salary  | How to read these figures | ## Pay
                    /roles/nurse/salary  | Registered nurses      | occupations:
                    /roles/nurse/salary  | Big towns              | - { region: Big towns
                    /roles/nurse/outlook | Registered nurses      | occupations:
                    /roles/nurse/path    | Charge nurse           | - { title: Charge nurse
                    /roles/nurse/path    | Shift lead             | - { title: Shift lead
                    /roles/nurse/path    | Night shifts           | - { keyword: Night shifts
                    /roles/nurse/path    | Books                  | - name: Books
                    /roles/nurse/path    | The Sample Handbook    | - { title: The Sample Handbook
                    """)
    void link_namesWhatItCorrects_andLeadsToItsLine(String address, String what, String line) throws IOException {
        assertThat(lines(Visit.page(address))).anySatisfy((name, text) -> assertThat(name + text)
                .startsWith("Correct this: " + what + ", line ")
                .contains(line));
    }

    /** The lines that a page's links lead to, by the links' names. */
    private static Map<String, String> lines(Document page) throws IOException {
        List<String> file = Files.readAllLines(Sample.CONTENT.resolve("roles/nurse.md"));
        Map<String, String> lines = new TreeMap<>();
        for (Element link : page.select("a.edit")) {
            String href = link.attr("href");
            assertThat(href).startsWith("https://edit.example/roles/nurse.md#L");
            int line = Integer.parseInt(href.substring(href.indexOf("#L") + 2));
            assertThat(link.text()).endsWith(", line " + line);
            lines.put(link.text(), file.get(line - 1).strip());
        }
        return lines;
    }

    @Test
    void everySection_canBeCorrected() {
        for (String address : List.of(
                "/roles/nurse",
                "/roles/nurse/duties",
                "/roles/nurse/path",
                "/roles/nurse/outlook",
                "/roles/nurse/faq")) {
            assertThat(Visit.page(address).select("main section > h2, main section > .text > h2"))
                    .filteredOn(heading -> !COMPUTED.contains(heading.id()))
                    .allSatisfy(
                            heading -> assertThat(heading.nextElementSibling().hasClass("edit"))
                                    .as("%s %s", address, heading.text())
                                    .isTrue());
        }
    }

    @Test
    void linksOfOtherPages_leadToTheirFiles() {
        assertThat(Visit.page("/skills/triage").select("a.edit").attr("href"))
                .startsWith("https://edit.example/skills/triage.md#L");
        assertThat(Visit.page("/about").select("a.edit").attr("href"))
                .startsWith("https://edit.example/pages/about.md#L");
    }

    @Test
    void everyFactOfASource_canBeCorrected() throws IOException {
        List<String> file = Files.readAllLines(Sample.CONTENT.resolve("sources/sample-survey.md"));
        Document page = Visit.page("/sources/sample-survey");

        assertThat(page.select("dl.facts dd")).hasSizeGreaterThan(4).allSatisfy(fact -> {
            String href = fact.select("a.edit").attr("href");
            assertThat(href).startsWith("https://edit.example/sources/sample-survey.md#L");
        });
        String licence = page.select("dl.facts > div:contains(License) a.edit").attr("href");
        assertThat(file.get(Integer.parseInt(licence.replaceAll(".*#L", "")) - 1))
                .startsWith("licence:");
    }

    @Test
    void listPage_hasNoFile_andNoLink() {
        assertThat(Visit.page("/roles").select("a.edit")).isEmpty();
    }
}
