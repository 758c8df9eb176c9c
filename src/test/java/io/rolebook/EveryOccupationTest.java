package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rolebook.browser.Pages;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every occupation that the published tables count has its page and its data. */
@QuarkusTest
@TestProfile(Pages.Published.class)
class EveryOccupationTest {

    private static final int LARGEST = 14_000;

    @Test
    void everyPage_isThere_validAndSmall() {
        List<String> all = Visit.get("/occupations.json").jsonPath().getList("occupations.page", String.class);
        List<String> pages =
                all.stream().filter(page -> page.contains("/occupations/")).toList();

        // The others lead to the guide or the brief that tells what they are
        assertThat(all).hasSizeGreaterThan(800).doesNotContainNull();
        assertThat(pages).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        SoftAssertions.assertSoftly(softly -> pages.forEach(page -> {
            Response answer = Visit.get(page);
            softly.assertThat(answer.statusCode()).as(page).isEqualTo(200);
            if (CrawlSample.isClosely(page, 20)) {
                softly.assertThat(ValidHtml.problems(answer.asString()))
                        .as(page)
                        .isEmpty();
            }
            softly.assertThat(Compressed.size(answer.asByteArray())).as(page).isLessThan(LARGEST);
        }));
    }
}
