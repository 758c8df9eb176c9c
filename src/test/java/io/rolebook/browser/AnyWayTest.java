package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide as readers have set up their browser: large text, colors of their own, no motion, no styles. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class AnyWayTest {

    /** What is cut off by a box of its own, apart from words for screen readers alone. */
    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('main *')]
              .filter(e => getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)
              .filter(e => !e.matches('.hidden, .hidden *, thead, thead *'))
              .map(e => e.outerHTML.slice(0, 80))
            """;

    /** Marks of charts that cannot be told from the ground they are drawn on. */
    private static final String UNSEEN =
            """
            () => {
              const ground = getComputedStyle(document.body).backgroundColor;
              const unseen = color => color === ground || color === 'none' || color === 'rgba(0, 0, 0, 0)';
              return [...document.querySelectorAll('.bar, .point, .median, .band, .dot, .share, .tick, .grid')]
                .filter(e => unseen(getComputedStyle(e).fill) && unseen(getComputedStyle(e).stroke))
                .map(e => e.outerHTML);
            }
            """;

    /** Words that have no place on the page, apart from those behind a summary. */
    private static final String NOWHERE =
            """
            () => [...document.querySelectorAll('main :is(h2, h3, p, th, td, dt, dd, li)')]
              .filter(e => e.textContent.trim() && !e.closest('details') && e.getClientRects().length === 0)
              .map(e => e.outerHTML.slice(0, 80))
            """;

    private static final String MOVED =
            "addEventListener('pagereveal', event => window.moved = event.viewTransition !== null)";

    @TestHTTPResource("/")
    URL base;

    @Test
    void textOf200Percent_fitsThePage(Browser browser) {
        SoftAssertions.assertSoftly(softly -> eachPage(browser, new Browser.NewContextOptions(), (page, path) -> {
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            softly.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits", path)
                    .isEqualTo(true);
            softly.assertThat((List<?>) page.evaluate(CUT_OFF)).as(path).isEmpty();
        }));
    }

    @Test
    void chartsAreSeen_inForcedColorsToo(Browser browser) {
        for (ForcedColors colors : ForcedColors.values()) {
            SoftAssertions.assertSoftly(softly -> eachPage(
                    browser, new Browser.NewContextOptions().setForcedColors(colors), (page, path) -> softly.assertThat(
                                    (List<?>) page.evaluate(UNSEEN))
                            .as("%s, forced colors %s", path, colors)
                            .isEmpty()));
        }
    }

    @Test
    void withoutStyles_everyWordIsThere(Browser browser) {
        try (BrowserContext plain = browser.newContext()) {
            plain.route("**/*.css", route -> route.abort());
            Page page = plain.newPage();
            SoftAssertions.assertSoftly(softly -> Pages.EVERY_TYPE.forEach(path -> {
                page.navigate(at(path));
                softly.assertThat(page.locator("h1").innerText()).as(path).isNotBlank();
                softly.assertThat((List<?>) page.evaluate(NOWHERE)).as(path).isEmpty();
            }));
        }
    }

    @Test
    void pagesFadeIntoEachOther_unlessTheReaderWantsNoMotion(Browser browser) {
        assertThat(movesOnAStep(browser, ReducedMotion.NO_PREFERENCE)).isEqualTo(true);
        assertThat(movesOnAStep(browser, ReducedMotion.REDUCE)).isEqualTo(false);
    }

    private Object movesOnAStep(Browser browser, ReducedMotion motion) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setReducedMotion(motion))) {
            Page page = context.newPage();
            page.addInitScript(MOVED);
            page.navigate(at("/families/data"));
            page.locator("main a[href='/roles/data-engineer']").first().click();
            page.waitForURL("**/roles/data-engineer");
            page.waitForFunction("window.moved !== undefined");
            return page.evaluate("window.moved");
        }
    }

    interface Check {
        void on(Page page, String path);
    }

    private void eachPage(Browser browser, Browser.NewContextOptions options, Check check) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            for (String path : Pages.EVERY_TYPE) {
                page.navigate(at(path));
                check.on(page, path);
            }
        }
    }

    private String at(String path) {
        return base.toString().replaceAll("/$", "") + path;
    }
}
