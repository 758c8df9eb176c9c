package io.rolebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of what to compare, as a reader makes it; it is kept in the address, so no script is asked for. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class CompareTrayTest {

    @TestHTTPResource("/")
    URL base;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tickedRoles_standSideBySide_andCanBeExchanged(boolean script, Browser browser) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            page.navigate(base + "roles?depth=guide");
            tick(page, "Backend Developer");
            tick(page, "Data Engineer");
            choose(page, AriaRole.BUTTON, "Compare these roles");
            page.waitForURL("**/compare?role=backend-developer&role=data-engineer");
            sideBySide(page, "Backend Developer", "Data Engineer");

            choose(page, AriaRole.LINK, "Remove Backend Developer");
            page.waitForURL("**/compare?role=data-engineer");
            assertThat(tray(page)).hasText(new String[] {"Data Engineer"});

            page.getByLabel("Add a role").fill("Frontend Engineer");
            page.getByLabel("Add a role").press("Enter");
            page.waitForURL("**/compare?role=data-engineer&role=Frontend+Engineer");
            sideBySide(page, "Data Engineer", "Frontend Developer");

            page.goBack();
            assertThat(tray(page)).hasText(new String[] {"Data Engineer"});
            assertThat(context.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatNoRoleIsCalled_leadsToTheSearch_andTheTrayStays(boolean script, Browser browser) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            page.navigate(base + "compare?role=data-engineer");
            page.getByLabel("Add a role").fill("backend jobs");
            choose(page, AriaRole.BUTTON, "Add");
            assertThat(tray(page)).hasText(new String[] {"Data Engineer"});
            page.locator(".beware a").press("Enter");
            page.waitForURL("**/search?q=backend+jobs");
            assertThat(page.locator("ol.hits h2").first()).hasText("Backend Developer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "roles?depth=guide, true", "roles?depth=guide, false",
        "families/software-development, true", "rankings/best-paid, true",
        "search?q=developer, true", "search?q=developer, false",
        "occupations, true", "occupations?sort=-pay, false"
    })
    void theBarOfAList_comesIntoViewOnceARoleIsTicked_andSaysHowMany(String list, boolean script, Browser browser) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(base + list);
            Locator boxes = page.locator("form.compare input[name=role]");
            boxes.first().press("Space");
            boxes.nth(1).press("Space");

            Locator bar = page.locator("form.compare .done");
            assertThat(bar).isInViewport();
            assertThat(bar.evaluate("bar => getComputedStyle(bar.querySelector('.chosen'), '::before').content")
                            .toString())
                    .contains("chosen");
            if (script) {
                assertThat(bar.locator(".chosen").innerText())
                        .contains(boxes.first().getAttribute("aria-label").substring("Compare ".length()));
            }
            assertThat(((Number) bar.evaluate("bar => bar.offsetHeight")).intValue())
                    .as("height of the bar")
                    .isLessThan(844 / 6);
            bar.locator("button").press("Enter");
            page.waitForURL("**/compare?role=*&role=*");
            assertThat(tray(page)).hasCount(2);
        }
    }

    private static void tick(Page page, String role) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Compare " + role))
                .press("Space");
    }

    /** By keyboard: without script the browser can't always tell when what is to be clicked has come to rest. */
    private static void choose(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    private static Locator tray(Page page) {
        return page.locator(".tray li > a:first-child");
    }

    private static void sideBySide(Page page, String... titles) {
        assertThat(tray(page)).hasText(titles);
        assertThat(page.locator("table.beside").first().locator("thead th")).hasText(titles);
    }
}
