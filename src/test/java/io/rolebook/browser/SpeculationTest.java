package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rolebook.Visit;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page behind a hovered link is fetched before the click, without a script and within the security policy. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class SpeculationTest {

    private static final String RULES = "/speculation-rules.json";

    @TestHTTPResource("/")
    URL base;

    @Test
    void rules_areNamedByAHeader_andOfTheirMediaType() {
        Response rules = Visit.get(RULES);

        assertThat(Visit.get("/").header("Speculation-Rules")).isEqualTo('"' + RULES + '"');
        assertThat(rules.contentType()).startsWith("application/speculationrules+json");
        assertThat(rules.header("Cache-Control")).isEqualTo("public, max-age=86400");
        assertThat(rules.jsonPath().getString("prefetch[0].eagerness")).isEqualTo("moderate");
    }

    @Test
    void hoveredLink_isFetchedBeforeTheClick(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.waitForResponse("**" + RULES, () -> page.navigate(base + "families/data"));
            Request ahead = page.waitForRequest(
                    "**/roles/data-engineer", () -> page.locator("main a[href='/roles/data-engineer']")
                            .first()
                            .hover());
            assertThat(ahead.headers()).containsEntry("sec-purpose", "prefetch");
        }
    }

    @Test
    void otherOrdersOfATable_areNotFetchedAhead(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "salaries");
            assertThat(page.locator("thead a").all()).isNotEmpty().allMatch(order -> "nofollow"
                    .equals(order.getAttribute("rel")));
        }
    }
}
