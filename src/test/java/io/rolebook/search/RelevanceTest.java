package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people type, against the published content: a table says to which page each should lead first. */
class RelevanceTest {

    private static final Path TABLE = Path.of("src/test/resources/search/queries.csv");
    private static final String NOTHING = "nothing";

    private static Search search;

    /** @param why a known miss is missed, or nothing */
    record Case(String typed, String first, String why) {

        static Case of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Case(cells[0], cells[1], cells[2]);
        }

        boolean isMissed() {
            return !leadsTo().equals(first);
        }

        /** The page, whatever place on it. */
        String leadsTo() {
            Results found = search.find(Question.of(typed), 1);
            return found.isEmpty() ? NOTHING : found.hits().get(0).href().replaceFirst("#.*", "");
        }
    }

    @BeforeAll
    static void indexThePublishedContent() {
        search = new Search(Published.index(Path.of("content")));
    }

    @Test
    void firstResult_isRightForNearlyAll_andEachMissIsExplained() throws IOException {
        List<Case> cases = cases();
        List<String> unexplained = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        long missed = 0;
        for (Case each : cases) {
            boolean isMissed = each.isMissed();
            missed += isMissed ? 1 : 0;
            if (isMissed && each.why().isBlank()) {
                unexplained.add(each.typed() + " leads to " + each.leadsTo() + ", not to " + each.first());
            } else if (!isMissed && !each.why().isBlank()) {
                mended.add(each.typed());
            }
        }
        System.out.printf("referee: %d of %d questions lead to the right page%n", cases.size() - missed, cases.size());
        assertThat(unexplained).as("missed without a reason in the table").isEmpty();
        assertThat(mended)
                .as("no longer missed: take the reason out of the table")
                .isEmpty();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(120);
        assertThat(1 - (double) missed / cases.size()).as("right").isGreaterThanOrEqualTo(0.95);
    }

    private static List<Case> cases() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Case::of)
                .toList();
    }
}
