package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * axe-core on every type of page, narrow and wide, and narrow in the dark, too: no violation, and nothing left to be looked at by
 * hand.
 * The security policy is off, because it would keep axe out.
 */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class AccessibilityTest {

    /**
     * Where axe may leave the contrast of a text to be looked at, with the reason: it cannot tell what is behind text in an
     * SVG and asks for a look at each tick of an axis; the ticks are soft ink on paper, whose contrast {@link ContrastTest}
     * computes. Nor does it see what stands outside the window of the newsroom's table, which scrolls; it is as dark as
     * what stands inside. Nothing else is let pass there, and no violation.
     */
    private static final String UNSEEN = "svg text, .newsroom *";

    @TestHTTPResource("/")
    URL base;

    @Test
    void narrow(Browser browser) {
        assertThat(findings(browser, 360, true)).isEmpty();
    }

    @Test
    void wide(Browser browser) {
        assertThat(findings(browser, 1280, false)).isEmpty();
    }

    List<String> paths() {
        return Pages.EVERY_TYPE;
    }

    private List<String> findings(Browser browser, int width, boolean inTheDark) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setBypassCSP(true))) {
            Page page = context.newPage();
            for (String path : paths()) {
                page.navigate(base.toString().replaceAll("/$", "") + path);
                findings.addAll(findings(page, path, ColorScheme.LIGHT, strict()));
                if (inTheDark) {
                    findings.addAll(findings(page, path, ColorScheme.DARK, colors()));
                }
            }
        }
        return findings;
    }

    private static List<String> findings(Page page, String path, ColorScheme scheme, AxeRunOptions options) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // What is right is found, but not told, which takes as long
        options.setResultTypes(List.of("violations", "incomplete"));
        AxeResults results = new AxeBuilder(page)
                .options(options)
                // The guide has no frames; without them axe needs no second page to put its results together
                .setLegacyMode(true)
                .analyze();
        List<String> findings = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            findings.add(
                    tell(path + " " + scheme, "violation", rule, rule.getNodes().get(0)));
        }
        for (Rule rule : results.getIncomplete()) {
            rule.getNodes().stream()
                    .filter(node -> !isExplained(page, rule, node))
                    .forEach(node -> findings.add(tell(path + " " + scheme, "to be looked at", rule, node)));
        }
        return findings;
    }

    /** Everything of level AA, what is good practice, and text contrast as level AAA asks for it, which is the stricter. */
    private static AxeRunOptions strict() {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of("color-contrast-enhanced", enabled(true), "color-contrast", enabled(false)));
        return options;
    }

    /** What depends on colors; the dark page is the light one in others, which {@link StylesTest} sees to. */
    private static AxeRunOptions colors() {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("rule");
        only.setValues(List.of("color-contrast-enhanced", "link-in-text-block"));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        return options;
    }

    private static AxeRuleOptions enabled(boolean enabled) {
        AxeRuleOptions options = new AxeRuleOptions();
        options.setEnabled(enabled);
        return options;
    }

    private static boolean isExplained(Page page, Rule rule, CheckedNode node) {
        String where = String.valueOf(((List<?>) node.getTarget()).get(0));
        return rule.getId().startsWith("color-contrast")
                && Boolean.TRUE.equals(page.evaluate(
                        "([where, unseen]) => document.querySelector(where).matches(unseen)", List.of(where, UNSEEN)));
    }

    private static String tell(String path, String what, Rule rule, CheckedNode node) {
        return path + ": " + what + ": " + rule.getId() + ": " + node.getHtml();
    }
}
