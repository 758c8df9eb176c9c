package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The styles, judged by a browser, which knows what the W3C's checker does not: see {@code ValidStylesTest}.
 */
@QuarkusTest
@ExtendWith(Chromium.class)
class StylesTest {

    /** A line of a file: a property and its value. */
    private static final Pattern DECLARATION = Pattern.compile("^ +([a-z-]+): ([^;{]+);$", Pattern.MULTILINE);

    /** Valid, but not for Chromium, each with the browsers it is for; or no property, but a descriptor of an at-rule. */
    private static final Map<String, String> NOT_FOR_CHROMIUM =
            Map.of("hanging-punctuation", "Safari", "navigation", "descriptor of @view-transition");

    @TestHTTPResource("/")
    URL base;

    @Test
    void everyDeclaration_isUnderstood(Browser browser) throws IOException {
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        try (BrowserContext context = browser.newContext();
                Stream<Path> files = Files.list(Path.of("src/main/resources/web/app"))) {
            Page page = context.newPage();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".css")).toList()) {
                Matcher line = DECLARATION.matcher(Files.readString(file).replaceAll("@font-face \\{[^}]*}", ""));
                while (line.find()) {
                    seen++;
                    List<String> declaration = List.of(line.group(1), line.group(2));
                    if (!NOT_FOR_CHROMIUM.containsKey(line.group(1))
                            && !Boolean.TRUE.equals(
                                    page.evaluate("([name, value]) => CSS.supports(name, value)", declaration))) {
                        unknown.add(file.getFileName() + ": " + line.group());
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void everyLayer_arrivesWithItsRules(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(base.toString());
            Object empty = page.evaluate(
                    """
                    () => [...document.styleSheets[0].cssRules]
                      .filter(rule => rule instanceof CSSLayerBlockRule && rule.cssRules.length === 0)
                      .map(rule => rule.name)
                    """);
            Object layers = page.evaluate(
                    "() => [...document.styleSheets[0].cssRules].filter(r => r instanceof CSSLayerBlockRule).length");
            assertThat((List<?>) empty).isEmpty();
            assertThat((Integer) layers).isGreaterThanOrEqualTo(9);
        }
    }
}
