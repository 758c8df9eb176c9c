package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of skills on a phone, while somebody types and ticks. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class TicksTest {

    @TestHTTPResource("/plan")
    URL plan;

    @Test
    void theListNarrowsWhileOneTypes_andWhatIsTickedStaysInView(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(plan.toString());
            int all = page.locator(".ticks fieldset label:visible").count();

            page.locator("#find").fill("sql");
            assertThat(page.locator(".ticks fieldset label:visible").count())
                    .isPositive()
                    .isLessThan(all / 10);
            page.locator("input[value=sql]").check();
            page.locator("#find").fill("python");
            page.locator("input[value=python]").check();
            assertThat(page.locator("input[value=sql]").isVisible()).isTrue();

            assertThat(page.locator(".chosen").innerText()).isEqualTo("Python, SQL");
            page.locator(".done button").click();
            assertThat(page.url()).contains("skill=python&skill=sql");
        }
    }

    @Test
    void wordsThatNoTitleHas_narrowNothing(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(plan.toString());
            int all = page.locator(".ticks fieldset label:visible").count();

            page.locator("#find").fill("zzzz");

            assertThat(page.locator(".ticks fieldset label:visible").count()).isEqualTo(all);
        }
    }
}
