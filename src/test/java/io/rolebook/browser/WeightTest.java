package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Compressed;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a first visit to a page asks of a line: little, few times, and of nobody else. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class WeightTest {

    /** Compressed bytes, by type of resource; 14 KB fit into the first round trip of a new connection. */
    private static final Map<String, Integer> LIMITS =
            Map.of("document", 14_000, "stylesheet", 14_000, "script", 5_000);

    /** The whole role on one page is as heavy as its seven sides together, and nobody waits for paper. */
    private static final String PRINT = "/print";

    private static final int PRINT_LIMIT = 40_000;

    /** Asked for by a header when the browser has nothing else to do, and kept for a day: no part of showing the page. */
    private static final String WHEN_IDLE = "/speculation-rules.json";

    /** So many visitors wait beside each other until their pages ask for nothing more, half a second each. */
    private static final int ABREAST = 8;

    @TestHTTPResource("/")
    URL base;

    @Test
    void everyTypeOfPage_isLight(Browser browser) {
        SoftAssertions.assertSoftly(softly -> {
            for (int from = 0; from < Pages.EVERY_TYPE.size(); from += ABREAST) {
                Pages.EVERY_TYPE.stream()
                        .skip(from)
                        .limit(ABREAST)
                        .map(path -> visit(browser.newContext(), path))
                        .toList()
                        .forEach(visit -> check(softly, visit));
            }
        });
    }

    private record Visit(String path, Page page, List<Response> answers) {}

    private Visit visit(BrowserContext visitor, String path) {
        List<Response> answers = new ArrayList<>();
        Page page = visitor.newPage();
        page.onResponse(answer -> {
            if (!answer.url().endsWith(WHEN_IDLE)) {
                answers.add(answer);
            }
        });
        page.navigate(base.toString().replaceAll("/$", "") + path);
        return new Visit(path, page, answers);
    }

    private void check(SoftAssertions softly, Visit visit) {
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        try (BrowserContext visitor = visit.page().context()) {
            softly.assertThat(visit.answers()).as(visit.path()).hasSizeBetween(2, 5);
            softly.assertThat(visitor.cookies()).as(visit.path()).isEmpty();
            visit.answers().forEach(answer -> check(softly, visit.path(), answer));
        }
    }

    private void check(SoftAssertions softly, String path, Response answer) {
        String type = answer.request().resourceType();
        softly.assertThat(answer.url()).as(path).startsWith(base.toString());
        softly.assertThat(answer.headers()).as(path).doesNotContainKey("set-cookie");
        if (LIMITS.containsKey(type)) {
            softly.assertThat(Compressed.size(answer.body()))
                    .as("%s: %s", path, answer.url())
                    .isLessThan(path.endsWith(PRINT) && type.equals("document") ? PRINT_LIMIT : LIMITS.get(type));
        }
    }

    @Test
    void compression_isMeasuredAsAServerDoesIt() {
        assertThat(Compressed.size(new byte[100_000])).isBetween(50, 200);
    }
}
