package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page on A4: its words and all its sources are there, what can only be clicked is not. */
@QuarkusTest
@TestProfile(Pages.Published.class)
@ExtendWith(Chromium.class)
class PaperTest {

    @TestHTTPResource("/")
    URL base;

    @ParameterizedTest
    @ValueSource(strings = {"", "/duties", "/salary", "/path", "/print"})
    void paper_holdsEverySourceAndNoNavigation(String side) throws IOException {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(base + "roles/backend-developer" + side);
            List<String> sources =
                    page.locator("section.notes a[href^='/sources/']").allInnerTexts();
            String paper = text(page.pdf(new Page.PdfOptions().setFormat("A4")));

            assertThat(sources).isNotEmpty();
            assertThat(paper)
                    .contains("Sources and notes")
                    .contains(sources.stream().map(PaperTest::flat).toList())
                    .contains(flat(page.locator("h1").innerText()))
                    .doesNotContain("All on one page", "On this page", "Skip to the content");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend-developer", "electrician", "registered-nurse", "police-officer"})
    void roleOnPaper_isAFactSheetOfTwoPages(String role) throws IOException {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(base + "roles/" + role);
            try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            }
        }
    }

    /** The text without line ends, which fall elsewhere on paper. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
