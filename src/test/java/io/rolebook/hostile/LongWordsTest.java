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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A long word or address anywhere in a text breaks rather than widen a narrow page. */
@QuarkusTest
@ExtendWith(Chromium.class)
class LongWordsTest {

    private static final String ADDRESS = "https://example.org/" + "a_very_long_address_".repeat(4);
    private static final String WORD = "Donaudampfschifffahrt".repeat(4);

    @TestHTTPResource
    URL site;

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void noPageScrollsSideways_at320Pixels(Browser browser, @TempDir Path folder) throws IOException {
        new HostileGuide(List.of(ADDRESS, WORD), 0).write(folder, true);
        Path nurse = folder.resolve("roles/nurse.md");
        Files.writeString(
                nurse, Files.readString(nurse).replaceAll("(?m)^(### (?!Is there).*?)([?]?)$", "$1 " + WORD + "$2"));
        Guide guide = Sample.guide(folder);
        assertThat(guide.hasErrors()).as("%s", guide.problems()).isFalse();
        reload.with(guide);
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            for (String address : HostilePagesTest.PAGES) {
                page.navigate(site + address.substring(1));
                Number width = (Number) page.evaluate("document.documentElement.scrollWidth");
                if (width.intValue() > 320) {
                    wide.add(address + " " + width);
                }
            }
        }
        assertThat(wide).isEmpty();
    }
}
