package io.rolebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposedChangesTest {

    @TempDir
    Path content;

    @TempDir
    Path folder;

    @BeforeEach
    void roles() throws IOException {
        Files.createDirectories(content.resolve("roles"));
        role("chief", "occupations: [{ pay: 11-1011 }]\n");
        role("other", "occupations: [{ pay: 15-1252 }]\n");
        role("none", "");
    }

    private void role(String slug, String occupations) throws IOException {
        Files.writeString(
                content.resolve("roles/" + slug + ".md"), "---\ntitle: " + slug + "\n" + occupations + "---\nText.\n");
    }

    private String proposed(String publication, MadeUpWorkbook workbook) {
        String out = ImportRun.of(publication, workbook.write(folder.resolve("file.xlsx")), content)
                .out();
        return String.join(
                "\n",
                out.lines()
                        .filter(line -> !line.matches("(statistics|sources)/.*"))
                        .toList());
    }

    private static MadeUpWorkbook edition(int year, int median) {
        return MadeUpOews.national()
                .replace("May 2026 OEWS Estimates", "May " + year + " OEWS Estimates")
                .replace(90_000, median);
    }

    @Test
    void newEdition_proposesAnEntry_forEachRoleWhoseMedianChanged() throws IOException {
        role("both", "occupations: [{ pay: 11-1011 }, { pay: 27-2011 }]\n");

        assertThat(proposed("bls-oews", edition(2024, 80_000))).isEmpty();
        assertThat(proposed("bls-oews", edition(2025, 85_000))).contains("old: \"$80,000\", now: \"$85,000\"");

        assertThat(proposed("bls-oews", edition(2026, 90_000)))
                .isEqualTo(
                        """
                roles/both.md, to paste below 'changes:' after a look at it
                  - { date: 2026-11-22, kind: figure, what: Median pay a year of 11-1011, old: "$85,000", now: "$90,000", source: bls-oews-2026 }
                roles/chief.md, to paste below 'changes:' after a look at it
                  - { date: 2026-11-22, kind: figure, what: Median pay a year, old: "$85,000", now: "$90,000", source: bls-oews-2026 }""");
    }

    @Test
    void sameEditionAgain_andAnOlderOne_proposeNothing() {
        proposed("bls-oews", edition(2026, 90_000));

        assertThat(proposed("bls-oews", edition(2026, 90_000))).isEmpty();
        assertThat(proposed("bls-oews", edition(2020, 60_000))).isEmpty();
    }

    @Test
    void newProjection_proposesItsGrowth() {
        proposed("bls-oews", edition(2026, 90_000));
        assertThat(proposed("bls-ep", MadeUpProjections.occupation())).isEmpty();

        MadeUpWorkbook next = MadeUpProjections.occupation()
                .replace("Employment, 2025", "Employment, 2026")
                .replace("Employment, 2035", "Employment, 2036")
                .replace(309.4, 300)
                .replace(4.3, 7.6);

        assertThat(proposed("bls-ep", next))
                .isEqualTo(
                        """
                roles/chief.md, to paste below 'changes:' after a look at it
                  - { date: 2026-11-22, kind: figure, what: Growth of jobs over the projection, old: "4.3 percent", now: "7.6 percent", source: bls-ep-2026-36 }""");
    }
}
