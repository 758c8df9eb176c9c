package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many screens of a phone a page is, what stands on the first, and that folded evidence is still found. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class PhoneTest {

    private static final int WIDTH = 390;
    private static final int SCREEN = 844;

    private static final List<String> ROLES = List.of(
            "backend-developer",
            "registered-nurse",
            "electrician",
            "police-officer",
            "data-engineer",
            "ux-designer",
            "accountant",
            "bellhop",
            "boilermaker",
            "anesthesiologist");

    private static final List<String> SIDES = List.of("duties", "skills", "salary", "path", "outlook", "faq", "learn");

    private static final List<String> LISTS = List.of(
            "/roles",
            "/occupations",
            "/salaries",
            "/skills",
            "/skills?sort=-pay",
            "/duties",
            "/faqs",
            "/families",
            "/families/health-care",
            "/rankings",
            "/rankings/best-paid",
            "/sources",
            "/sources/bls-oews-2025",
            "/changes",
            "/data",
            "/plan?skill=sql&skill=python&skill=git",
            "/search?q=data+engineer+salary",
            "/occupations/15-1252");

    private static final String THREE = "/compare?role=backend-developer&role=data-engineer&role=devops-engineer";

    /** Where the title, the median and the first line of the day end, in pixels from the top. */
    private static final String ANSWERED_AT =
            """
            () => {
              const box = each => document.querySelector(each)?.getBoundingClientRect();
              const line = 24;
              return Math.max(box('h1').bottom, box('.pay-bar .big')?.bottom ?? 0, (box('.hours li')?.top ?? 0) + line);
            }
            """;

    @TestHTTPResource("/")
    URL base;

    @Test
    void role_isAtMostEightScreens_andAnswersOnTheFirst(Browser browser) {
        SoftAssertions.assertSoftly(softly -> phone(browser, page -> {
            for (String role : ROLES) {
                page.navigate(base + "roles/" + role);
                softly.assertThat(screens(page)).as(role).isLessThanOrEqualTo(8);
                softly.assertThat(((Number) page.evaluate(ANSWERED_AT)).intValue())
                        .as("the answer of %s", role)
                        .isLessThanOrEqualTo(SCREEN);
            }
        }));
    }

    @Test
    void sideOfAGuide_isAtMostEightScreens(Browser browser) {
        SoftAssertions.assertSoftly(softly -> phone(browser, page -> {
            for (String role : ROLES.subList(0, 7)) {
                for (String side : SIDES) {
                    page.navigate(base + "roles/" + role + "/" + side);
                    softly.assertThat(screens(page)).as(role + "/" + side).isLessThanOrEqualTo(8);
                }
            }
        }));
    }

    @Test
    void list_isAtMostTenScreens_andThreeRolesSixBesideEachOther(Browser browser) {
        SoftAssertions.assertSoftly(softly -> phone(browser, page -> {
            for (String list : LISTS) {
                page.navigate(at(list));
                softly.assertThat(screens(page)).as(list).isLessThanOrEqualTo(10);
            }
            page.navigate(at(THREE));
            softly.assertThat(screens(page)).as(THREE).isLessThanOrEqualTo(6);
        }));
    }

    @Test
    void sourceMark_opensTheFoldedNotes(Browser browser) {
        phone(browser, page -> {
            page.navigate(base + "roles/backend-developer");
            assertThat(page.locator(".notes li").first().isVisible()).isFalse();
            page.locator(".pay-bar .mark a").first().click();
            assertThat(page.locator("li:target").isVisible()).isTrue();
        });
    }

    @Test
    void onAWideScreen_nothingIsFolded(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(base + "roles/backend-developer/path");
            assertThat((List<?>) page.evaluate(
                            "[...document.querySelectorAll('.fold > :not(summary)')].map(e => e.checkVisibility())"))
                    .isNotEmpty()
                    .allMatch(Boolean.TRUE::equals);
        }
    }

    interface Visit {
        void to(Page page);
    }

    private static void phone(Browser browser, Visit visit) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDTH, SCREEN).setIsMobile(true))) {
            visit.to(context.newPage());
        }
    }

    private static double screens(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / SCREEN;
    }

    private String at(String path) {
        return base.toString().replaceAll("/$", "") + path;
    }
}
