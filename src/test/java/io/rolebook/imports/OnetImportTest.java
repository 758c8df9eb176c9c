package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetImportTest {

    @TempDir
    Path content;

    @TempDir
    Path folder;

    @BeforeEach
    void codes() {
        ImportRun.of("bls-oews", MadeUpOews.national().write(folder.resolve("oews.xlsx")), content);
    }

    private ImportRun run(MadeUpOnet database) {
        return ImportRun.of("onet", database.zip(folder.resolve("db_31_0_text.zip")), content);
    }

    @Test
    void database_becomesItsTables() {
        ImportRun run = run(new MadeUpOnet());

        assertThat(run.err()).isEmpty();
        Map<String, String> files = ImportRun.files(content.resolve("statistics/onet-31-0"));
        assertThat(files)
                .containsEntry(
                        "occupations.csv",
                        """
                        code,title
                        11-1011.00,Chief Executives
                        11-1011.03,"Chief ""Green"" Officers"
                        27-2011.00,Actors
                        55-1011.00,Air Crew Officers
                        """)
                .containsEntry(
                        "crosswalk.csv",
                        """
                        from,to
                        11-1011.00,11-1011
                        11-1011.03,11-1011
                        27-2011.00,27-2011
                        """)
                .containsEntry(
                        "education.csv",
                        """
                        code,level,share,answers,collected,respondents
                        11-1011.00,bachelor,25.04,28,2023-08,workers
                        11-1011.00,doctorate,74.97,28,2023-08,workers
                        """)
                .containsEntry(
                        "interests.csv",
                        """
                        code,element,score
                        11-1011.00,Artistic,3.30
                        11-1011.00,Conventional,6.30
                        11-1011.00,Enterprising,5.30
                        11-1011.00,Investigative,2.30
                        11-1011.00,Realistic,1.30
                        11-1011.00,Social,4.30
                        """)
                .containsEntry(
                        "styles.csv",
                        """
                        code,element,score,rank
                        11-1011.00,Humility,-0.50,
                        11-1011.00,Innovation,2.30,7
                        """)
                .containsEntry(
                        "technologies.csv",
                        """
                        code,name,hot,in-demand
                        11-1011.00,Excel,yes,yes
                        11-1011.00,Slack,yes,
                        27-2011.00,Reels,,yes
                        """)
                .containsEntry(
                        "titles.csv",
                        """
                        code,title
                        11-1011.00,CEO
                        11-1011.00,President
                        27-2011.00,"Actor, Stage"
                        """)
                .containsEntry(
                        "related.csv",
                        """
                        code,related,closeness
                        11-1011.00,11-1011.03,1
                        11-1011.00,27-2011.00,2
                        """);
        assertThat(ImportRun.files(content).get("sources/onet-31-0.md"))
                .contains(
                        "title: O*NET 31.0 Database\n",
                        "published: 2026-08\n",
                        "  - { kind: crosswalk, classification: onet-soc-2019, onto: soc-2018 }\n",
                        "as-of: 2023-11, made: \"Predicted by a model in November 2023, not asked of people\" }\n",
                        "as-of: 2025-12, made: \"Rated by a model and reviewed by experts in December 2025\" }\n");
    }

    @Test
    void folder_givesTheSame_andASecondRunChangesNothing() throws IOException {
        run(new MadeUpOnet());
        Map<String, String> before = ImportRun.files(content);

        ImportRun again = ImportRun.of("onet", new MadeUpOnet().folder(folder.resolve("db")), content);

        assertThat(again.err()).isEmpty();
        assertThat(again.out()).doesNotContain("written");
        assertThat(ImportRun.files(content)).isEqualTo(before);
    }

    @Test
    void suppressedAnswer_isLeftOut_andSoIsALevelOfWhichItIsAPart() {
        run(new MadeUpOnet().replace("Education, Training, and Experience", "|11|24.99|28|N|", "|11|24.99|28|Y|"));

        assertThat(ImportRun.files(content).get("statistics/onet-31-0/education.csv"))
                .isEqualTo(
                        """
                code,level,share,answers,collected,respondents
                11-1011.00,bachelor,25.04,28,2023-08,workers
                """);
    }

    @Test
    void codesThatASurveyCountsTogether_leadToItsCode() throws IOException {
        Path list = content.resolve("statistics/soc-2018/occupations.csv");
        Files.writeString(list, Files.readString(list) + "27-2030,Dancers and Choreographers,27-0000\n");

        run(new MadeUpOnet()
                .add("Occupation Data", "27-2031.00|Dancers|x")
                .add("Occupation Data", "27-2032.00|Choreographers|x"));

        assertThat(ImportRun.files(content).get("statistics/onet-31-0/crosswalk.csv"))
                .contains("27-2031.00,27-2030\n27-2032.00,27-2030\n");
    }
}
