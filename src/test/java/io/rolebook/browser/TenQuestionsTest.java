package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers ask most has its answer on the first screen of a phone, two taps from home at most. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class TenQuestionsTest {

    private static final int HEIGHT = 844;

    @TestHTTPResource("/")
    URL home;

    private Browser browser;

    @BeforeEach
    void keep(Browser browser) {
        this.browser = browser;
    }

    @Test
    void iHaveNoDegree() {
        onAPhone(page -> {
            search(page, "I have no degree");
            page.locator("ol.hits h2 a").first().click();

            assertThat(page.url()).contains("/roles?education=");
            assertIsSeen(page.locator("table tbody th a, ul.cards a").first());
        });
    }

    @Test
    void amIUnderpaidAt78000() {
        onAPhone(page -> {
            page.locator(".doors a[href='/pay']").click();
            page.locator("#job").fill("backend developer");
            page.locator("#your-pay").fill("$78,000");
            page.locator("#level").selectOption("junior");
            page.locator("form.check button").click();

            assertIsSeen(page.locator(".verdict"));
            assertThat(page.locator(".verdict").innerText())
                    .contains("$78,000 is less than nine in ten", "At junior level, one guide calls it low");
        });
    }

    @Test
    void whatIsANormalDay() {
        onARole(
                "backend developer",
                page -> assertIsSeen(
                        page.locator("main :is(h2, h3)").getByText("day").first()));
    }

    @Test
    void isItStressful() {
        onARole(
                "backend developer",
                page -> assertIsSeen(page.locator("main dt").getByText("Stress").first()));
    }

    @Test
    void fromFrontEndToData() {
        onAPhone(page -> {
            page.locator(".doors a[href='/move']").click();
            page.locator("#from").fill("Frontend Developer");
            page.locator("#to").fill("data engineer");
            page.locator("form.move button").click();

            assertThat(page.url()).endsWith("/roles/frontend-developer/to/data-engineer");
            assertIsSeen(page.getByText("Learn first:"));
        });
    }

    @Test
    void whichOfThree() {
        onAPhone(page -> {
            search(page, "backend developer or data engineer or devops engineer");
            page.locator("p.both a").first().click();

            assertThat(page.url()).endsWith("/compare?role=backend-developer&role=data-engineer&role=devops-engineer");
            assertIsSeen(page.locator(".differences dd").first());
            assertThat(page.evaluate("document.querySelector('main').scrollHeight / " + HEIGHT + " <= 6"))
                    .isEqualTo(true);
        });
    }

    @Test
    void iKnowSqlPythonAndExcel() {
        onAPhone(page -> {
            page.locator(".doors a[href='/find']").click();
            page.locator("main a[href='/plan']").first().click();
            for (String skill : new String[] {"sql", "python", "excel"}) {
                page.locator("#find").fill(skill);
                page.locator("input[value=" + skill + "]").check();
            }
            page.locator(".done button").click();

            assertIsSeen(page.locator(".matches h3").getByText("Data Analyst"));
            assertThat(page.locator(".matches > li")
                            .first()
                            .locator(".next-steps li")
                            .count())
                    .isEqualTo(3);
        });
    }

    @Test
    void whatPaysBest() {
        onAPhone(page -> {
            search(page, "what pays best");

            assertIsSeen(page.locator("ol.hits h2 a").first());
            page.locator("ol.hits h2 a").first().click();
            assertThat(page.url()).endsWith("/rankings/best-paid");
            assertIsSeen(page.locator("table tbody th a").first());
        });
    }

    @Test
    void remote() {
        onAPhone(page -> {
            search(page, "remote jobs");
            page.locator("ol.hits h2 a").first().click();

            assertThat(page.url()).endsWith("/roles?environment=remote");
            assertIsSeen(page.locator("table tbody th a").first());
        });
    }

    @Test
    void aJobWithoutAGuide() {
        onAPhone(page -> {
            search(page, "roofer");

            assertIsSeen(page.locator("ol.hits li").first());
            page.locator("ol.hits h2 a").first().click();
            assertThat(page.url()).endsWith("/roles/roofer");
            assertThat(page.locator("main").innerText()).contains("in the middle, a year");
        });
    }

    private void onARole(String name, Consumer<Page> question) {
        onAPhone(page -> {
            search(page, name);
            page.locator("ol.hits h2 a").first().click();
            question.accept(page);
        });
    }

    private void onAPhone(Consumer<Page> question) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(390, HEIGHT))) {
            Page page = context.newPage();
            page.navigate(home.toString());
            question.accept(page);
        }
    }

    private static void search(Page page, String words) {
        page.locator("#q").fill(words);
        page.locator("#q").press("Enter");
        page.waitForURL("**/search?q=*");
    }

    private static void assertIsSeen(Locator answer) {
        BoundingBox box = answer.boundingBox();
        assertThat(box).isNotNull();
        assertThat(box.y + Math.min(box.height, 24)).as(answer.toString()).isBetween(0.0, (double) HEIGHT);
    }
}
