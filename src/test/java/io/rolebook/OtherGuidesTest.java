package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guides that are not the United States': settings alone make them another country's or a company's. */
@QuarkusTest
class OtherGuidesTest {

    private static final Path ABROAD = Path.of("src/test/content-abroad");
    private static final String PAY = "(?i)\\b(pay|pays|paid|salar\\w+|wages?)\\b";
    private static final Path COMPANY = Path.of("src/test/content-company");

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    private Crawl crawl(Path folder) {
        Guide guide = Sample.guide(folder);
        assertThat(guide.problems()).isEmpty();
        reload.with(guide);
        Crawl crawl = Crawl.from(Set.of(), "/");
        SoftAssertions.assertSoftly(softly -> {
            crawl.answers()
                    .forEach((address, status) ->
                            softly.assertThat(status).as(address).isEqualTo(200));
            crawl.pages().forEach((address, page) -> softly.assertThat(
                            ValidHtml.problems(Visit.get(address).asString()))
                    .as(address)
                    .isEmpty());
        });
        return crawl;
    }

    @Test
    void abroad_everyPageHasItsNameItsLicenseAndItsCurrency() {
        Crawl crawl = crawl(ABROAD);

        assertThat(crawl.pages())
                .containsKeys("/roles/baker", "/roles/baker/salary", "/occupations", "/occupations/29222", "/salaries");
        SoftAssertions.assertSoftly(softly -> crawl.pages().forEach((address, page) -> {
            softly.assertThat(page.title()).as(address).contains("Handbook of Trades");
            softly.assertThat(page.select("footer a[rel=license]").text())
                    .as(address)
                    .isEqualTo("CC0 1.0");
            softly.assertThat(page.text())
                    .as(address)
                    .doesNotContain("$", "USD", "Rolebook", "CC BY", "United States", "Look for jobs");
        }));
        assertThat(crawl.pages().get("/").select("h1").text()).isEqualTo("Trades as our country counts them");
        assertThat(crawl.pages().get("/roles/baker").text()).contains("€2,500 a month");
        assertThat(crawl.pages().get("/occupations/81302").text()).contains("€3,600");
        assertThat(crawl.pages()
                        .get("/salaries")
                        .select("tr:has(a[href=/occupations/29222])")
                        .text())
                .contains("Bakers and pastry cooks", "Baker, Pastry Cook", "€2,500");
    }

    @Test
    void abroad_formsForProgramsSayTheSame() {
        crawl(ABROAD);

        assertThat(Visit.get("/openapi.json").jsonPath().getString("info.license.name"))
                .isEqualTo("CC0 1.0");
        assertThat(Visit.get("/feed.atom").asString()).contains("Text: CC0 1.0. Figures belong");
        assertThat(Visit.get("/llms.txt").asString())
                .startsWith("# Handbook of Trades\n\n> Trades as our country counts");
        assertThat(Visit.get("/guide.json").jsonPath().getString("licence")).contains("publicdomain/zero");
        assertThat(Visit.get("/roles/baker.json").jsonPath().getString("headline.pay.currency"))
                .isEqualTo("EUR");
    }

    @Test
    void company_noPageSpeaksOfPay_andLevelsAreItsOwn() {
        Crawl crawl = crawl(COMPANY);

        assertThat(crawl.pages()).containsKeys("/roles/maker", "/roles/maker/path", "/occupations/m3", "/occupations");
        assertThat(crawl.pages()).doesNotContainKeys("/salaries", "/roles/maker/salary");
        SoftAssertions.assertSoftly(softly -> crawl.pages().forEach((address, page) -> {
            softly.assertThat(page.title()).as(address).contains("Northwind Roles");
            softly.assertThat(text(page)).as(address).doesNotContainPattern(PAY);
            softly.assertThat(head(page)).as("the head of " + address).doesNotContainPattern(PAY);
        }));
        assertThat(crawl.pages().get("/roles/maker/path").text()).contains("Level 1", "Level 2", "Level 3");
        for (String gone : List.of("/salaries", "/salaries.csv", "/salaries.json", "/pay", "/roles/maker/salary")) {
            assertThat(Visit.get(gone).statusCode()).as(gone).isEqualTo(404);
        }
        assertThat(Visit.get("/sitemap.xml").asString()).doesNotContain("/salaries");
        assertThat(crawl.pages().get("/roles/maker").select("a[rel=license]")).isEmpty();
    }

    /** What search results and shared links say of it. */
    private static String head(Document page) {
        return page.title() + ". "
                + String.join(
                        ". ",
                        page.select("meta[name=description], meta[property^=og:]")
                                .eachAttr("content"));
    }

    /** What a reader sees of it; the page on data describes forms for programs that every guide has. */
    private static String text(Document page) {
        return page.select("h1").text().equals("The guide as data")
                ? ""
                : page.body().text();
    }
}
