package io.rolebook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writes how every type of page looks into {@code target/screenshots}, for whoever changes a style:
 * {@code mvn test -Dtest=Screenshots}. By its name no other run takes it for a test.
 */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");

    /** Also what no reader should see: a page that breaks, and an address that is none. */
    private static final List<String> PATHS = Stream.concat(
                    Pages.EVERY_TYPE.stream(), Stream.of("/broken-on-purpose", "/roles/100%"))
            .toList();

    @TestHTTPResource("/")
    URL base;

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280, 1600})
    void onScreens(int width) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (BrowserContext context = Chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE))) {
                Page page = context.newPage();
                for (String path : PATHS) {
                    page.navigate(base.toString().replaceAll("/$", "") + path);
                    String name = "%s-%d-%s.png"
                            .formatted(name(path), width, scheme.name().toLowerCase());
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name)));
                }
            }
        }
    }

    @Test
    void onPaper(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String path : new String[] {"/roles/backend-developer", "/roles/backend-developer/print"}) {
                page.navigate(base.toString().replaceAll("/$", "") + path);
                page.pdf(new Page.PdfOptions().setFormat("A4").setPath(FOLDER.resolve(name(path) + ".pdf")));
            }
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replace('/', '-');
    }
}
