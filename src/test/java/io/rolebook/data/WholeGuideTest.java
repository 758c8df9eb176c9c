package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.LargeGuide;
import io.rolebook.RawRequest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import io.rolebook.catalog.Queries;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import io.rolebook.web.Site;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide as one file: whole, of one version, and never whole in memory. */
@QuarkusTest
class WholeGuideTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Site site;

    @Inject
    Reading reading;

    @Inject
    Reload reload;

    @Inject
    Queries queries;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void manyRoles_areOnePageForEachFamily_whichTheWholeLeadsTo(@TempDir Path folder) {
        reload.with(Sample.guide(LargeGuide.write(folder, GuideHtml.MOST_ROLES)));
        Document all = Jsoup.parse(Visit.get("/guide.html").asString());
        Document care = Jsoup.parse(Visit.get("/guide/care").asString());

        assertThat(all.select("nav[aria-labelledby=families] a").eachAttr("href"))
                .anyMatch(href -> href.endsWith("/guide/care"));
        assertThat(all.select("article[id^=roles-]")).isEmpty();
        assertThat(care.select("article[id^=roles-]")).hasSizeGreaterThan(GuideHtml.MOST_ROLES);
        assertThat(care.select("#sources li")).isNotEmpty();
        assertThat(ValidHtml.problems(Visit.get("/guide/care").asString())).isEmpty();
        assertThat(Visit.get("/guide/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void guideAsJson_holdsEachRoleAsItsOwnAddressDoes() throws Exception {
        JsonNode guide = JSON.readTree(Visit.get("/guide.json").asString());

        assertThat(guide.get("roles").findValuesAsText("slug")).contains("midwife", "nurse");
        for (JsonNode role : guide.get("roles")) {
            String slug = role.get("slug").asText();
            assertThat(role)
                    .isEqualTo(
                            JSON.readTree(Visit.get("/roles/" + slug + ".json").asString()));
        }
        assertThat(guide.get("families")).hasSize(2);
        assertThat(guide.get("skills")).hasSize(6);
        assertThat(guide.get("sources")).hasSize(6);
        assertThat(guide.get("pages")).hasSize(3);
    }

    @Test
    void guideAsPage_isValid_andNeedsNothingElse() {
        String html = Visit.get("/guide.html").asString();
        Document page = Jsoup.parse(html);

        assertThat(ValidHtml.problems(html)).isEmpty();
        assertThat(page.select("[src], link[rel=stylesheet], script, [style]")).isEmpty();
        assertThat(page.select("h1").eachText()).containsExactly("Rolebook, the whole guide");
        assertThat(page.select("article > h2").eachText())
                .containsSubsequence("Care", "Medicine", "Midwife", "Ward Nurse", "Triage", "About");
    }

    @Test
    void guideAsPage_startsWithItsContents_andEveryLinkLeadsSomewhere() {
        Document page = Jsoup.parse(Visit.get("/guide.html").asString());

        assertThat(page.select("nav h2").eachText())
                .containsExactly("Families", "Roles", "Skills", "About the guide", "Sources");
        assertThat(page.select("main > *:lt(4)").eachAttr("class")).contains("lead", "list");
        assertThat(page.select("a[href]")).hasSizeGreaterThan(50).allSatisfy(link -> {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
            } else {
                assertThat(href).matches("(https?|mailto):.*");
            }
        });
        assertThat(page.select("article a[href=#skills-triage]")).isNotEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void guideAsPage_allowsItsOwnStylesAndNoOthers() throws Exception {
        Response answer = Visit.get("/guide.html");
        String style = answer.asString().split("<style>")[1].split("</style>")[0];
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(style).contains("--paper", "@media print").doesNotContain("url(", "@import", "<");
        assertThat(Visit.get("/").headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("style-src 'self'")
                .doesNotContain("sha256");
    }

    @Test
    void roles_areReadAFewAtATime(@TempDir Path folder) throws IOException {
        reload.with(Sample.guide(LargeGuide.write(folder, 3 * Walk.BATCH)));
        int[] roles = {0};
        Walk walk = reading.walk(page -> page);
        long asked = queries.during(() -> {
            try {
                walk.eachRole(role -> roles[0]++);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(roles[0]).isEqualTo(3 * Walk.BATCH + 2);
        assertThat(asked).isEqualTo(4 * 21);
    }

    @Test
    void firstRoles_areOnTheirWay_beforeTheLastAreRead(@TempDir Path folder) throws IOException {
        reload.with(Sample.guide(LargeGuide.write(folder, 3 * Walk.BATCH)));
        Counting out = new Counting();
        Walk walk = reading.walk(page -> page);
        long[] writtenAtLast = {0};
        walk.eachRole(role -> {
            writtenAtLast[0] = out.written;
            out.write(DataJson.of(role).getBytes(StandardCharsets.UTF_8));
        });

        assertThat(writtenAtLast[0]).isGreaterThan(out.written / 2);
    }

    private static final class Counting extends OutputStream {

        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }

    @Test
    void contentThatChangesMeanwhile_breaksTheFileOff(@TempDir Path folder) {
        reload.with(Sample.guide(LargeGuide.write(folder, 2 * Walk.BATCH)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Walk walk = reading.walk(page -> page);

        assertThatThrownBy(() -> {
                    WholeGuide.json(walk, site, new OutputStream() {
                        private boolean changed;

                        @Override
                        public void write(int b) throws IOException {
                            write(new byte[] {(byte) b}, 0, 1);
                        }

                        @Override
                        public void write(byte[] bytes, int from, int length) {
                            out.write(bytes, from, length);
                            if (!changed && out.size() > 100_000) {
                                changed = true;
                                reload.withSample();
                            }
                        }
                    });
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the content changed");
        assertThatThrownBy(() -> JSON.readTree(out.toByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void largeGuide_comesWhole(@TempDir Path folder) throws IOException {
        reload.with(Sample.guide(LargeGuide.write(folder, 6 * Walk.BATCH)));

        assertThat(JSON.readTree(Visit.get("/guide.json").asString()).get("roles"))
                .hasSize(6 * Walk.BATCH + 2);
        assertThat(Jsoup.parse(Visit.get("/guide/care").asString()).select("article[id^=roles-]"))
                .hasSize(6 * Walk.BATCH + 2);
        RawRequest raw = RawRequest.get("/guide.json");
        assertThat(raw.headers()).anyMatch(header -> header.equalsIgnoreCase("Transfer-Encoding: chunked"));
        assertThat(List.of(raw.status())).containsExactly(200);
    }
}
