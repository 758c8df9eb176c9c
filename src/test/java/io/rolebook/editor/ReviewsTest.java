package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

    @TempDir
    Path folder;

    @Test
    void passedAndDueReviews_areListed_theMostUrgentFirst() {
        Guide guide = Guides.of(
                folder,
                "roles/a.md",
                Guides.role("A", "review-by: 2027-01-10\n", ""),
                "roles/b.md",
                Guides.role("B", "reviewed: 2025-06-01\nreview-by: 2026-11-20\n", ""),
                "roles/c.md",
                Guides.role("C", "review-by: 2028-01-01\n", ""),
                "roles/d.md",
                Guides.role("D", "", ""));

        assertThat(states(guide, LocalDate.of(2026, 11, 22)))
                .containsExactly(
                        List.of("B", "November 20, 2026", "passed 2 days ago", "June 1, 2025"),
                        List.of("A", "January 10, 2027", "due in 49 days", "never"));
        assertThat(states(guide, LocalDate.of(2026, 11, 20))).first().satisfies(row -> assertThat(row)
                .contains("due today"));
        assertThat(states(guide, LocalDate.of(2027, 12, 1))).hasSize(3);
    }

    private static List<List<String>> states(Guide guide, LocalDate today) {
        return Reviews.of(guide, today).rows().stream()
                .map(row -> row.cells().stream().map(Table.Cell::text).toList())
                .toList();
    }
}
