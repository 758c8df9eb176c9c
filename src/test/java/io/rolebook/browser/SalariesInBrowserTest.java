package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The salaries at the widths of a phone, a tablet and a desk. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class SalariesInBrowserTest {

    @TestHTTPResource("/")
    URL base;

    @ParameterizedTest
    @CsvSource({
        "360, salaries, Choose another order in the form above.",
        "360, salaries?by=level, Choose another order in the form above.",
        "1280, salaries, Choose a column’s name to sort by it.",
        "1280, salaries?by=level, Choose a column’s name to sort by it."
    })
    void theWayToSort_isTheOneThatIsThere(int width, String path, String way, Browser browser) {
        try (BrowserContext context = at(width, browser)) {
            Page page = context.newPage();
            page.navigate(base + path);

            assertThat(page.locator("p.small:has(.hide-wide)").innerText()).isEqualTo("Sorted by name, A to Z. " + way);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1280})
    void everyLevel_isSeen(int width, Browser browser) {
        try (BrowserContext context = at(width, browser)) {
            Page page = context.newPage();
            page.navigate(base + "salaries?by=level");

            assertThat(page.locator("td .claim").all()).isNotEmpty().allMatch(claim -> claim.isVisible());
        }
    }

    private static BrowserContext at(int width, Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }
}
