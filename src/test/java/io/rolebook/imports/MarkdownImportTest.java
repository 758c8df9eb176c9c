package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.GuideReader;
import io.rolebook.content.Sample;
import io.rolebook.content.file.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the shapes that other guides have, in {@code src/test/import-markdown}: what becomes of them, to the letter. */
class MarkdownImportTest {

    private static final Path SAMPLES = Path.of("src/test/import-markdown");

    @TempDir
    Path content;

    @TempDir
    Path pages;

    private ImportRun run(Path folder) {
        return ImportRun.of("markdown", folder, content);
    }

    private String imported(String name, String page) throws IOException {
        Files.writeString(pages.resolve(name + ".md"), page);
        ImportRun run = run(pages);
        assertThat(run.err()).isEmpty();
        assertThat(new GuideReader(content, Sample.TODAY).read().problems()).isEmpty();
        return Files.readString(content.resolve("roles/" + name + ".md"));
    }

    @Test
    void folderOfPages_becomesRoles_andWhatWasNotPlacedIsListed() throws IOException {
        ImportRun run = run(SAMPLES.resolve("pages"));

        assertThat(run.exit()).isZero();
        assertThat(ImportRun.files(content)).isEqualTo(ImportRun.files(SAMPLES.resolve("expected")));
        assertThat(run.out()).isEqualTo(Files.readString(SAMPLES.resolve("messages.txt")));
        assertThat(new GuideReader(content, Sample.TODAY).read().problems())
                .as("a page that was a draft stays one, and a link to it is told")
                .extracting(Problem::toString)
                .containsExactly("roles/tech-lead.md:11:60: warning: readers cannot see the role 'developer' yet"
                        + " (publish content/roles/developer.md too, or leave it out; or accept 'draft-page')");
    }

    @Test
    void filesOfTheGuide_areNeverOverwritten() {
        run(SAMPLES.resolve("pages"));
        Map<String, String> before = ImportRun.files(content);

        ImportRun again = run(SAMPLES.resolve("pages"));

        assertThat(again.out())
                .contains("not imported: there is a role 'tech-lead' already")
                .doesNotContain("written");
        assertThat(ImportRun.files(content)).isEqualTo(before);
    }

    @Test
    void folderThatIsNone_isRefused() {
        ImportRun run = run(pages.resolve("missing"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no folder");
    }

    @Test
    void sectionsOfOneKind_areJoined_eachUnderItsOwnHeading() throws IOException {
        assertThat(imported("cook", "# Cook\nCooks.\n\n## Skills\nTaste.\n\n## Qualifications\nA card.\n"))
                .contains("## Skills\n\n### Skills\n\nTaste.\n\n### Qualifications\n\nA card.\n");
    }

    @Test
    void headingsThatSkipARank_areMovedUp() throws IOException {
        assertThat(imported("cook", "# Cook\nCooks.\n\n### Pantry\n\n###### Knives\nSharp.\n"))
                .contains("## Pantry\n\n### Knives\n\nSharp.\n")
                .doesNotContain("####");
    }

    @Test
    void knownHeadings_areFound_withNumbersPicturesAndFillers() throws IOException {
        assertThat(imported("cook", "# Cook\nCooks.\n\n## 2. 🔪 Your main tasks:\n- Cut\n\n## Débouchés\nBien.\n"))
                .contains("## Duties\n\n### Cut\n", "## Outlook\n\nBien.\n");
    }

    @Test
    void headings_areKnownWithTheNameOfTheRoleInThem() throws IOException {
        assertThat(
                        imported(
                                "cook",
                                """
                        # Cook
                        Cooks.

                        ## **What Cooks Do**
                        They cook.

                        ## Average Cook Salary
                        It depends.

                        ## Cook Job & Career Outlook
                        Good.

                        ## Vos missions en tant que cuisinier
                        - Couper
                        """))
                .contains("## Duties\n", "### Couper\n", "## Pay\n\nIt depends.\n", "## Outlook\n\nGood.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "요리사;ko;주요 업무;자격요건;연봉;자주 묻는 질문",
                "厨师;zh;一、岗位职责：;任职要求;薪资待遇;常见问题",
                "料理人;ja;仕事内容;必要なスキル・経験;給与・待遇;よくある質問",
                "Cozinheiro;pt;Principais responsabilidades;Requisitos;Remuneração;Perguntas frequentes",
                "Cuoco;it;Le tue mansioni;Requisiti richiesti;Quanto guadagna un cuoco;Domande frequenti",
                "Kok;nl;Jouw taken;Functie-eisen;Arbeidsvoorwaarden;Veelgestelde vragen",
                "Kucharz;pl;Zakres obowiązków;Wymagania;Zarobki;Najczęstsze pytania",
                "Aşçı;tr;Görev ve sorumluluklar;Aranan nitelikler;Maaş;Sıkça sorulan sorular",
                "Повар;ru;Обязанности;Требования;Зарплата;Вопросы и ответы",
                "طباخ;ar;المهام والمسؤوليات;المؤهلات;الراتب;الأسئلة الشائعة",
                "रसोइया;hi;मुख्य कार्य;आवश्यक कौशल;वेतन;अक्सर पूछे जाने वाले प्रश्न",
                "Cook;en;책임 (Responsibilities);Skills（技能）;Salary;FAQ"
            })
    void headings_areKnownInManyLanguages(String page) throws IOException {
        String[] words = page.split(";");

        assertThat(imported(
                        "cook",
                        "---\nlang: %s\n---\n# %s\nABC.\n\n## %s\n- X\n\n## %s\nY.\n\n## %s\nZ.\n\n## %s\n**Q?** A.\n"
                                .formatted(words[1], words[0], words[2], words[3], words[4], words[5])))
                .contains("## Duties\n\n### X\n")
                .contains("## Skills\n\nY.\n")
                .contains("## Pay\n\nZ.\n")
                .contains("## Questions\n\n### Q?\n\nA.\n");
    }

    @Test
    void pageInAScriptOfOneLanguage_isInThatLanguage_andItsTitleMayGiveTheAddress() throws IOException {
        Files.writeString(pages.resolve("요리사.md"), "# 요리사 (Head Cook)\n음식을 만듭니다. 주방에서 일합니다.\n");
        run(pages);

        assertThat(Files.readString(content.resolve("roles/head-cook.md")))
                .contains("title: \"요리사 (Head Cook)\"\n")
                .contains("summary: \"음식을 만듭니다. 주방에서 일합니다.\"\n")
                .contains("locale: ko\n");
    }

    @Test
    void headingsAndListsInHtml_areThoseOfMarkdown() throws IOException {
        assertThat(
                        imported(
                                "cook",
                                """
                        <h1 align="center">Cook</h1>
                        Cooks.

                        <h2>Junior</h2>

                        Starts.

                        <details>
                          <summary>
                            <b>Responsibilities</b>
                          </summary>
                          <ul>
                            <li>Cut</li>
                            <li>Boil</li>
                          </ul>
                        </details>
                        """))
                .contains("title: \"Cook\"\n", "## Duties\n", "### Cut\n", "### Boil\n");
    }

    @Test
    void shortLinesInBold_areStepsOfAPath_andOthersAreText() throws IOException {
        assertThat(
                        imported(
                                "cook",
                                """
                        # Cook
                        Cooks.

                        ## How to become a cook
                        There are two ways.

                        **Cooking school**

                        A year.

                        **An apprenticeship**

                        Three years.

                        **Apply now, we would love to hear from you!**
                        """))
                .contains(
                        "## Path\n\nThere are two ways.\n\n### Cooking school\n\nA year.\n\n### An apprenticeship\n",
                        "**Apply now, we would love to hear from you!**");
    }

    @Test
    void questionsOfAList_areQuestions() throws IOException {
        assertThat(imported(
                        "cook",
                        "# Cook\nCooks.\n\n## FAQ\n1. **Is it hot?**  \n   Yes.\n\n1. **Is it late?**\n   Often.\n"))
                .contains("## Questions\n\n### Is it hot?\n\nYes.\n\n### Is it late?\n\nOften.\n");
    }

    @Test
    void levels_keepTheirSections() throws IOException {
        assertThat(
                        imported(
                                "ladder",
                                "# Ladder\nLevels.\n\n## L1\n### Technical skills\n- Cuts\n\n## L2\n### Technical skills\n- Plans\n"))
                .contains("## L1\n\n### Technical skills\n\n- Cuts\n\n## L2\n\n### Technical skills\n\n- Plans\n");
    }

    @Test
    void whatStandsBelowTheListOfDuties_isNoDuty() throws IOException {
        assertThat(
                        imported(
                                "cook",
                                "# Cook\nCooks.\n\n## Responsibilities\n- Cut\n\n### Measures\nSpeed.\n\n### Skills people must have\nTaste.\n"))
                .contains("### Cut\n", "## Measures\n\nSpeed.\n", "## Skills\n\nTaste.\n")
                .doesNotContain("### Measures");
    }

    @Test
    void title_isTheFilesName_whereThePageBeginsWithASectionOrALink() throws IOException {
        assertThat(imported("data-analyst", "## Job description\nCounts.\n\n## Duties\n- Count\n"))
                .contains("title: \"Data analyst\"", "## Overview\n\nCounts.\n");
        assertThat(imported("lead", "#### [README](README.md)\n* [Lead 2](Lead 2.md)\n\n#### Guides\nShe guides.\n"))
                .contains("title: \"Lead\"", "* Lead 2\n")
                .doesNotContain("README");
    }

    @Test
    void readmeThatIsAloneInItsFolder_isItsPage() throws IOException {
        Files.createDirectories(pages.resolve("pastry-cook"));
        Files.writeString(pages.resolve("pastry-cook/README.md"), "# Pastry cook\nBakes.\n");
        Files.writeString(pages.resolve("baker.html.markdown"), "# Baker\nBakes, too.\n");

        assertThat(run(pages).out()).contains("roles/pastry-cook.md written", "roles/baker.md written");
    }

    @Test
    void longFirstSentence_isCutAtAWord_andASentenceWithAFigureIsNoSummary() throws IOException {
        assertThat(imported("cook", "# Cook\nEarns $50,000 a year. Cooks " + "very ".repeat(40) + "well.\n"))
                .contains("summary: \"Cooks very ", "very…\"\n");
    }

    @Test
    void pagesThatCannotBeRead_areReported_andTheOthersAreImported() throws IOException {
        Files.writeString(pages.resolve("deep.md"), "# Deep\nText.\n\n" + "**a ".repeat(6_000) + "b** ".repeat(6_000));
        Files.write(pages.resolve("latin.md"), "# Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(pages.resolve("\u2603.md"), "# \u96ea\nText.\n");
        Files.writeString(pages.resolve("cook.md"), "# Cook\nCooks.\n");

        ImportRun run = run(pages);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "roles/cook.md written",
                        "deep.md:1: not imported: nested too deeply",
                        "latin.md:1: not imported: not in UTF-8",
                        "\u2603.md:1: not imported: its name has no letter");
    }
}
