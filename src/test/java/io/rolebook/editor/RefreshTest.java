package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.browser.Chromium;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An open page follows its own content, and no other. */
@QuarkusTest
@TestProfile(InPreview.class)
@ExtendWith(Chromium.class)
class RefreshTest {

    @ConfigProperty(name = "rolebook.content.dir")
    Path folder;

    @TestHTTPResource("/")
    URL base;

    @Test
    void edit_showsOnTheOpenPage_whichKeepsItsPlace_andOtherPagesStay(Browser browser) throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(800, 400))) {
            Page nurse = open(context, "roles/nurse");
            Page triage = open(context, "skills/triage");
            nurse.evaluate("scrollTo(0, 700)");

            String text = Files.readString(folder.resolve("roles/nurse.md"));
            Guides.write(folder, "roles/nurse.md", text.replace("thirty beds", "forty beds"));

            nurse.getByText("forty beds").waitFor();
            assertThat(nurse.evaluate("scrollY")).isEqualTo(700);
            assertThat(nurse.evaluate("window.before")).isNull();
            assertThat(triage.evaluate("window.before")).isEqualTo("here");
            Guides.write(folder, "roles/nurse.md", text);
        }
    }

    /** Leaves a trace that a reload wipes out. */
    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(base + path);
        page.evaluate("window.before = 'here'");
        return page;
    }
}
