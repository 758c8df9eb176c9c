package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does in a real browser: find a role, read its pay, follow a source mark and come back. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class ReadingTest {

    @TestHTTPResource("/")
    URL base;

    @Test
    void fromHomeToASourceAndBack(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(base.toString());
            page.getByRole(
                            com.microsoft.playwright.options.AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Data Engineer"))
                    .first()
                    .click();
            page.locator("nav.facets").getByText("Pay").click();
            page.locator("table sup.mark a").first().click();
            assertThat(page.url()).contains("#note-");
            assertThat(page.locator("li:target").innerText()).contains("U.S. Bureau of Labor Statistics", "May 2025");

            page.locator("li:target a.back").first().click();
            assertThat(page.url()).contains("#ref-");
            page.goBack();
            page.goBack();
            assertThat(page.url()).endsWith("/roles/data-engineer/salary");
        }
    }

    /** What stands folded on a narrow screen stands open on a wide one. */
    @ParameterizedTest
    @ValueSource(strings = {"/roles", "/roles/backend-developer/path"})
    void besideAWidePage_listsAndFiltersStandOpen(String path, Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(base.toString().replaceAll("/$", "") + path);

            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            "[...document.querySelectorAll('.side details :is(a, button)')].map(e => e.checkVisibility())"))
                    .isNotEmpty()
                    .allMatch(Boolean.TRUE::equals);
        }
    }

    @Test
    void skipLink_isTheFirstStopAndLeadsToTheContent(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "roles");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#main");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/roles",
                "/roles/backend-developer",
                "/roles/backend-developer/salary",
                "/salaries",
                "/compare?role=data-engineer&role=frontend-developer",
                "/plan?skill=sql",
                "/search?q=sql"
            })
    void everyControl_isReachedByKeyboard_showsItsFocus_andLetsGo(String path, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(at(path));
            int stops = page.locator(":is(a[href], [tabindex='0'], button, input, select, summary):visible")
                    .count();
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("outline of " + page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
                        .isEqualTo("solid");
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement === document.body"))
                    .as("no trap")
                    .isEqualTo(true);
        }
    }

    @Test
    void noPageScrollsSideways_at320Pixels(Browser browser) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(320, 640).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            for (String path : Pages.EVERY_TYPE) {
                page.navigate(at(path));
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > 320) {
                    wide.add(path + " " + width);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void noPage_complainsOrAsksAnotherHost_withOrWithoutScript(Browser browser) {
        List<String> complaints = new ArrayList<>();
        for (boolean script : new boolean[] {true, false}) {
            try (BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setJavaScriptEnabled(script).setColorScheme(ColorScheme.DARK))) {
                Page page = context.newPage();
                page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
                page.onPageError(error -> complaints.add(page.url() + ": " + error));
                page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
                page.onRequest(request -> {
                    if (!request.url().startsWith(base.toString())) {
                        complaints.add("another host: " + request.url());
                    }
                });
                for (String path : Pages.EVERY_TYPE) {
                    if (!path.equals("/no-such-page")) {
                        page.navigate(at(path));
                        assertThat(page.locator("h1").count()).isEqualTo(1);
                    }
                }
                assertThat(context.cookies()).isEmpty();
            }
        }
        assertThat(complaints).isEmpty();
    }

    private String at(String path) {
        return base.toString().replaceAll("/$", "") + path;
    }
}
