package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgeingFiguresTest {

    @TempDir
    Path folder;

    @Test
    void figuresOlderThanTwoYears_areFound_withTheirFirstLine() {
        Guide guide = guide("- { source: old, median: 50000, currency: USD }");

        assertThat(rows(guide)).containsExactly("roles/nurse.md:5 Nurse, old, May 2023, none yet, 1");
    }

    @Test
    void figuresOfASupersededEdition_areFound() {
        Guide guide = guide("- { source: last-year, median: 50000, currency: USD }");

        assertThat(rows(guide)).containsExactly("roles/nurse.md:5 Nurse, last-year, May 2025, this-year, 1");
    }

    @Test
    void newestFigures_areLeftInPeace() {
        assertThat(rows(guide("- { source: this-year, median: 50000, currency: USD }")))
                .isEmpty();
    }

    @Test
    void markInProse_isFound() {
        assertThat(rows(guide("", "## Pay\nIt was $90 once.[^old]\n")))
                .containsExactly("roles/nurse.md:6 Nurse, old, May 2023, none yet, 1");
    }

    @Test
    void figuresThatAFileAccepts_areLeftInPeace() {
        assertThat(
                        rows(
                                guide(
                                        "- { source: old, median: 50000, currency: USD }\naccept:\n  - { rule: old-figures, why: No newer }")))
                .isEmpty();
    }

    private Guide guide(String pay) {
        return guide("pay:\n  " + pay + "\n", "");
    }

    private Guide guide(String facts, String prose) {
        return Guides.of(
                folder,
                "roles/nurse.md",
                Guides.role("Nurse", facts, prose),
                "sources/old.md",
                source("old", "2023-05", ""),
                "sources/last-year.md",
                source("last-year", "2025-05", "series: count\n"),
                "sources/this-year.md",
                source("this-year", "2026-05", "series: count\n"));
    }

    private static String source(String name, String asOf, String more) {
        return "---\ntitle: Count\nshort: " + name + "\nmethod: official-statistics\npublisher: Office\n"
                + "url: https://example.org/count\npublished: " + asOf + "\nretrieved: 2026-11-01\nas-of: " + asOf
                + "\n"
                + "made: Counted.\n" + more + "---\n";
    }

    private static List<String> rows(Guide guide) {
        assertThat(guide.problems()).noneMatch(problem -> problem.isError());
        return AgeingFigures.of(guide, Sample.TODAY).rows().stream()
                .map(row -> row.path() + ":" + row.line() + " "
                        + String.join(
                                ", ", row.cells().stream().map(Table.Cell::text).toList()))
                .toList();
    }
}
