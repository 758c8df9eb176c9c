package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.RoleDocument;
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
    private static final Path TITLES = Path.of("src/test/resources/search/titles.csv");
    private static final Path CONTENT = Path.of("content");
    private static final String NOTHING = "nothing";

    private static Search search;

    /**
     * @param first any of which is right as the first result
     * @param why a known miss is missed, or nothing
     */
    record Case(String typed, List<String> first, String why) {

        static Case of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Case(cells[0], List.of(cells[1].split(" ")), cells[2]);
        }

        boolean isMissed() {
            return !first.contains(leadsTo());
        }

        /** The page, whatever place on it. */
        String leadsTo() {
            Results found = search.find(PlaceInQuestion.of(Question.of(typed)).question(), 1);
            return found.isEmpty() ? NOTHING : found.hits().get(0).href().replaceFirst("#.*", "");
        }
    }

    @BeforeAll
    static void indexThePublishedContent() {
        search = new Search(Published.index(CONTENT));
    }

    @Test
    void firstResult_isRightForNearlyAll_andEachMissIsExplained() throws IOException {
        referee(cases(TABLE));
    }

    /** Most of these are briefs: a guide without any does not have the pages. */
    @Test
    void titlesAsPeopleTypeThem_leadToTheirRole() throws IOException {
        assumeThat(Sample.guide(CONTENT).roles()).anyMatch(RoleDocument::isBrief);

        referee(cases(TITLES));
    }

    /** "youtuber" is in no list of titles. */
    @Test
    void aJobThatNoListHas_namesTheNearestOccupation_itsFigures_andTwoRoles() {
        Hit nearest = search.find(Question.of("youtuber"), 1).hits().get(0);

        assertThat(nearest.title()).isEqualTo("Film and Video Editors");
        assertThat(nearest.excerpt().getValue())
                .startsWith("No table counts this job by its name.")
                .contains("median pay $", "openings a year", "typical entry");
        assertThat(nearest.near()).hasSize(2);
        assertThat(search.find(Question.of("youtuber"), 1).hits())
                .as("no page that has the word in its text alone")
                .extracting(Hit::href)
                .noneMatch(href -> href.startsWith("/roles/backend-developer"));
    }

    @Test
    void aTitleThatOnlyOfficialListsHave_isSaid() {
        assertThat(search.find(Question.of("influencer"), 1).hits().get(0).counted())
                .isEqualTo("influencer");
        assertThat(search.find(Question.of("model"), 1).hits().get(0).counted()).isEmpty();
    }

    private static void referee(List<Case> cases) {
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

    private static List<Case> cases(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Case::of)
                .toList();
    }
}
