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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search box as somebody uses it who has a keyboard, and who may not see the list. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class SearchBoxTest {

    @TestHTTPResource("/")
    URL base;

    @Test
    void arrowsAndEnter_openTheSuggestedPage(Browser browser) {
        onHome(browser, true, page -> {
            Locator box = type(page, "data eng");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Data Engineer");
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".search [role=status]")).containsText("suggestion");

            box.press("ArrowDown");
            Locator first = page.getByRole(AriaRole.OPTION).first();
            assertThat(first).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
            box.press("Enter");
            page.waitForURL("**/roles/data-engineer");
        });
    }

    @Test
    void escape_closesTheList_andEnterSearches(Browser browser) {
        onHome(browser, true, page -> {
            Locator box = type(page, "kuberne");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            box.press("Escape");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(box).hasValue("kuberne");
            box.press("Enter");
            page.waitForURL("**/search?q=kuberne");
            assertThat(page.locator("ol.hits h2").first()).hasText("Kubernetes");
        });
    }

    @Test
    void beyondTheLast_theBoxHasItsTurnAgain(Browser browser) {
        onHome(browser, true, page -> {
            Locator box = type(page, "sql");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            box.press("ArrowUp");
            assertThat(page.getByRole(AriaRole.OPTION).last()).hasAttribute("aria-selected", "true");
            box.press("ArrowDown");
            assertThat(page.locator("[aria-selected=true]")).hasCount(0);
            assertThat(box).not().hasAttribute("aria-activedescendant", java.util.regex.Pattern.compile(".*"));
        });
    }

    @Test
    void keysOfAnInputMethod_areLeftToIt(Browser browser) {
        onHome(browser, true, page -> {
            type(page, "sql");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.evaluate("document.querySelector('#q').dispatchEvent(new KeyboardEvent('keydown',"
                    + " { key: 'ArrowDown', isComposing: true, bubbles: true }))");
            assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        });
    }

    /** The browser keeps a page as it was left. */
    @Test
    void afterBack_theListIsClosed(Browser browser) {
        onHome(browser, true, page -> {
            type(page, "sql");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            page.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
        });
    }

    @Test
    void aClick_opensTheSuggestedPage(Browser browser) {
        onHome(browser, true, page -> {
            type(page, "terraf");
            // On a busy machine those for its first letters come in between, and begin with others
            page.locator("[role=option][data-href$='/skills/terraform']").click();
            page.waitForURL("**/skills/terraform");
        });
    }

    @Test
    void withoutScript_theFormSearches(Browser browser) {
        onHome(browser, false, page -> {
            page.locator("#q").fill("golang jobs");
            page.locator("#q").press("Enter");
            page.waitForURL("**/search?q=golang+jobs");
            assertThat(page.locator("ol.hits h2").first()).hasText("Go (Golang)");
            assertThat(page.locator("#q")).hasValue("golang jobs");
        });
    }

    @Test
    void theScript_isSmall(Browser browser) {
        onHome(browser, true, page -> {
            String script = page.locator("head script[src]").getAttribute("src");
            assertThat(page.request()
                            .get(base.toString().replaceAll("/$", "") + script)
                            .body())
                    .hasSizeLessThan(3 * 1024);
        });
    }

    private static Locator type(Page page, String words) {
        Locator box = page.locator("#q");
        box.pressSequentially(words);
        return box;
    }

    private void onHome(Browser browser, boolean script, Consumer<Page> visit) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            page.navigate(base.toString());
            visit.accept(page);
        }
    }
}
