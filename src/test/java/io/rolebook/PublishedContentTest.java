package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.browser.Pages;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.RoleDocument;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The content that readers get: no problem in its files, and every page of it as it should be. */
@QuarkusTest
@TestProfile(Pages.Published.class)
class PublishedContentTest extends EveryAddress {

    @Override
    int shortestDescription() {
        return 60;
    }

    @Test
    void publishedContent_hasNoProblem_andNoTwoRolesWithTheSameTitleSummaryOrDefinition() {
        Guide guide = Sample.guide(Path.of("content"));
        List<RoleDocument> roles = guide.roles();

        assertThat(guide.problems()).isEmpty();
        assertThat(roles).extracting(RoleDocument::title).doesNotHaveDuplicates();
        assertThat(roles).extracting(role -> role.facts().summary()).doesNotHaveDuplicates();
        assertThat(roles).extracting(role -> role.facts().definition()).doesNotHaveDuplicates();
    }

    @Test
    void guides_areReachedWithAllTheirSides() {
        assertThat(crawl().answers())
                .containsKeys("/roles/backend-developer", "/roles/software-engineer", "/roles/full-stack-developer")
                .containsKeys("/roles/devops-engineer", "/roles/data-engineer", "/roles/frontend-developer");
        assertThat(Visit.page("/roles/backend-developer").select("a").eachAttr("href"))
                .contains("/roles/backend-developer/outlook", "/roles/backend-developer/path");
    }

    /** It leads with pay, whose table stands last. */
    @Test
    void aMoveBetweenBriefs_numbersItsNotesAsAReaderMeetsThem() {
        assertThat(Visit.page("/roles/cashier/to/retail-salesperson").select("sup.mark a").eachText().stream()
                        .distinct())
                .containsExactly("1", "2", "3", "4", "5");
    }

    /** The print page holds all sides of a role, and nobody waits for paper: it may be heavier. One file holds all roles. */
    @Test
    void everyPage_fitsIntoTheFirstRoundTrip() {
        SoftAssertions.assertSoftly(softly -> CrawlSample.of(crawl().pages().keySet()).stream()
                .filter(address -> !address.equals("/guide.html"))
                .forEach(address -> softly.assertThat(
                                Compressed.size(Visit.get(address).asByteArray()))
                        .as(address)
                        .isLessThan(address.endsWith("/print") ? 40_000 : 14_000)));
    }
}
