package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** JSON-LD is data in a script element: the security policy, which forbids inline scripts, lets it stand. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class GraphInBrowserTest {

    private static final String GRAPH =
            "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'].length";

    @TestHTTPResource("/")
    URL base;

    @Test
    void theGraphIsThere_andThePolicyHasNothingAgainstIt(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(base + "roles/backend-developer");

            assertThat(page.evaluate(GRAPH)).isEqualTo(4);
            assertThat(complaints).isEmpty();
        }
    }
}
