package io.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.browser.Chromium;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In a real browser no hostile text runs; the same texts, where nothing holds them, do. */
@QuarkusTest
@ExtendWith(Chromium.class)
class HostileInBrowserTest {

    private static final int GUIDES = 2;
    private static final String HANDLERS =
            "() => [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name))"
                    + " || e.localName === 'script' && !e.src && e.type !== 'application/ld+json').map(e => e.outerHTML)";

    @TestHTTPResource
    URL site;

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void nothingRuns(Browser browser, @TempDir Path folder) throws IOException {
        List<String> seen = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = watched(context, seen);
            for (int i = 0; i < GUIDES; i++) {
                HostileGuide hostile = new HostileGuide(HostileProseTest.ACCEPTED, 40 * i);
                Guide guide = Sample.guide(hostile.write(folder.resolve("guide-" + i), true));
                assertThat(guide.hasErrors()).as("%s", guide.problems()).isFalse();
                reload.with(guide);
                for (String address : HostilePagesTest.PAGES) {
                    page.navigate(site + address.substring(1));
                    assertThat(page.evaluate(HANDLERS)).as(address).isEqualTo(List.of());
                }
            }
            assertThat(page.locator("body").textContent()).contains("alert");
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void theSameTexts_unescaped_run(Browser browser) {
        List<String> seen = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = watched(context, seen);
            for (String vector : Vectors.ALL.subList(0, 60)) {
                page.setContent("<!doctype html><title>x</title><p>" + vector);
            }
            page.waitForTimeout(500);
        }
        assertThat(seen).filteredOn(what -> what.startsWith("dialog")).hasSizeGreaterThan(20);
    }

    /** Whatever runs opens a dialog; whatever tried and was stopped is told by the browser. */
    private static Page watched(BrowserContext context, List<String> seen) {
        Page page = context.newPage();
        page.onDialog(dialog -> {
            seen.add("dialog on " + page.url());
            dialog.dismiss();
        });
        page.onPageError(error -> seen.add("error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Refused")) {
                seen.add(message.text() + " on " + page.url());
            }
        });
        page.onRequest(request -> {
            if (request.url().contains("xss.example")) {
                seen.add("asked for " + request.url());
            }
        });
        return page;
    }
}
