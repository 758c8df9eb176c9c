package io.rolebook.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.rolebook.ValidXml;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/roles/nurse/feed.atom", "/roles/midwife/feed.atom"})
    void feed_isAtom(String path) {
        Response answer = Visit.get(path);

        assertThat(answer.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(ValidXml.problems("atom", answer.asString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/roles/nurse/feed.atom"})
    void whoAsksForRss_getsAtom_freshAndKept(String path) {
        for (int i = 0; i < 2; i++) {
            Response answer = RestAssured.given().accept("application/rss+xml").get(path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        }
    }

    @Test
    void whatIsNoAtom_isFound() {
        String xml = Visit.get("/feed.atom").asString();

        assertThat(ValidXml.problems("atom", xml.replaceFirst("<id>[^<]*</id>", "")))
                .isNotEmpty();
        assertThat(ValidXml.problems("atom", xml.replaceFirst("T00:00:00Z", "")))
                .isNotEmpty();
    }

    @Test
    void guidesFeed_tellsEveryChange_inFull() {
        SyndFeed feed = feed("/feed.atom");

        assertThat(feed.getTitle()).isEqualTo("Rolebook: what changed");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "Ward Nurse: Median pay of the new edition",
                        "Withdrawn: Leech Collector",
                        "Nurse on a Ward is now called Ward Nurse",
                        "New: Ward Nurse");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getDescription().getValue())
                .containsExactly(
                        "Median pay of the new edition. Before: $68,000. Now: $70,000. Source: Sample Statistics of Work, 2025.",
                        "Nobody is hired for it any more.",
                        "Wards say so. Before: Nurse on a Ward. Now: Ward Nurse.",
                        "The page is new.");
    }

    @Test
    void days_areTheContentsOwn() {
        SyndFeed feed = feed("/feed.atom");

        assertThat(feed.getPublishedDate()).isEqualTo("2026-11-20T00:00:00Z");
        assertThat(feed.getEntries().get(3).getUpdatedDate()).isEqualTo("2026-01-10T00:00:00Z");
        assertThat(Visit.get("/feed.atom").header("Last-Modified")).isEqualTo("Fri, 20 Nov 2026 00:00:00 GMT");
    }

    @Test
    void links_areWhole_andLeadToThePages() {
        SyndFeed feed = feed("/feed.atom");

        assertThat(href(feed.getLinks(), "self")).endsWith("/feed.atom");
        assertThat(href(feed.getLinks(), "alternate")).matches("http://localhost:\\d+/changes");
        SyndEntry figure = feed.getEntries().get(0);
        assertThat(href(figure.getLinks(), "alternate")).matches("http://localhost:\\d+/roles/nurse");
        assertThat(href(figure.getLinks(), "via")).endsWith("/sources/sample-statistics");
        SyndEntry withdrawn = feed.getEntries().get(1);
        assertThat(href(withdrawn.getLinks(), "alternate")).endsWith("/roles/leech-collector");
        assertThat(href(withdrawn.getLinks(), "related")).endsWith("/roles/nurse");
    }

    private static String href(List<SyndLink> links, String relation) {
        return links.stream()
                .filter(link -> link.getRel().equals(relation))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    @Test
    void rolesFeed_tellsOfThisRoleAlone() {
        SyndFeed feed = feed("/roles/nurse/feed.atom");

        assertThat(feed.getTitle()).isEqualTo("Ward Nurse: what changed");
        assertThat(href(feed.getLinks(), "alternate")).endsWith("/roles/nurse");
        assertThat(feed.getEntries()).hasSize(3);
    }

    @Test
    void roleWithoutChanges_canBeFollowedAlready() {
        SyndFeed feed = feed("/roles/midwife/feed.atom");

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getPublishedDate()).isEqualTo("2026-11-19T00:00:00Z");
    }

    @Test
    void names_areThoseOfTheFirstDay() {
        assertThat(feed("/feed.atom").getUri()).isEqualTo("tag:rolebook.io,2026:rolebook:changes");
        assertThat(feed("/roles/nurse/feed.atom").getUri()).isEqualTo("tag:rolebook.io,2026:rolebook:roles/ward-nurse");
        assertThat(feed("/roles/nurse/feed.atom").getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "tag:rolebook.io,2026:rolebook:roles/ward-nurse/2026-11-20/figure/1",
                        "tag:rolebook.io,2026:rolebook:roles/ward-nurse/2026-03-01/renamed/1",
                        "tag:rolebook.io,2026:rolebook:roles/ward-nurse/2026-01-10/new/1");
    }

    @Test
    void names_outliveARename_aMendedWordAndALaterChange(@TempDir Path folder) throws IOException {
        Sample.copy(folder);
        List<String> before = uris("/roles/nurse/feed.atom");
        rename(folder, "nurse", "hospital-nurse");
        Path nurse = folder.resolve("roles/hospital-nurse.md");
        Files.writeString(
                nurse,
                Files.readString(nurse)
                        .replace("redirects: [ward-nurse]", "redirects: [ward-nurse, nurse]")
                        .replace("Median pay of the new edition", "Median pay in the new edition")
                        .replace(
                                "\nchanges:\n",
                                """

                                changes:
                                  - { date: 2026-11-20, kind: renamed, what: Clearer, old: Ward Nurse, now: Hospital Nurse, address: nurse }
                                  - { date: 2026-11-20, kind: figure, what: Jobs, old: "1", now: "2", source: sample-statistics }
                                """));
        Guide renamed = Sample.guide(folder);
        assertThat(renamed.hasErrors()).as("%s", renamed.problems()).isFalse();
        reload.with(renamed);

        assertThat(uris("/roles/hospital-nurse/feed.atom"))
                .containsAll(before)
                .contains("tag:rolebook.io,2026:rolebook:roles/ward-nurse/2026-11-20/figure/2")
                .hasSize(before.size() + 2);
        assertThat(feed("/roles/hospital-nurse/feed.atom").getUri())
                .isEqualTo("tag:rolebook.io,2026:rolebook:roles/ward-nurse");
        assertThat(Visit.redirect("/roles/nurse/feed.atom")).isEqualTo("/roles/hospital-nurse/feed.atom");
    }

    /** The file, and every name of it in the others. */
    private static void rename(Path folder, String old, String now) throws IOException {
        Files.move(folder.resolve("roles/" + old + ".md"), folder.resolve("roles/" + now + ".md"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(
                        file,
                        Files.readString(file).replaceAll("(/roles/|role: |instead: )" + old + "\\b", "$1" + now));
            }
        }
    }

    private static List<String> uris(String path) {
        return feed(path).getEntries().stream().map(SyndEntry::getUri).toList();
    }

    @Test
    void whatEditorsWrite_isNeverMarkup(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("families"));
        Files.writeString(
                folder.resolve("families/care.md"),
                "---\ntitle: \"Care & <b>more</b>\"\nsummary: Caring.\n"
                        + "changes: [{ date: 2026-05-01, kind: text, what: \"]]> & <script>alert(1)</script>?\" }]\n---\n");
        reload.with(Sample.guide(folder));

        assertThat(ValidXml.problems("atom", Visit.get("/feed.atom").asString()))
                .isEmpty();
        SyndEntry entry = feed("/feed.atom").getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Care & <b>more</b>: ]]> & <script>alert(1)</script>?");
        assertThat(entry.getDescription().getValue()).isEqualTo("]]> & <script>alert(1)</script>?");
    }

    @Test
    void emptyGuide_hasAFeed(@TempDir Path folder) {
        reload.with(Sample.guide(folder));

        assertThat(ValidXml.problems("atom", Visit.get("/feed.atom").asString()))
                .isEmpty();
        assertThat(Visit.get("/feed.atom").header("Last-Modified")).isNull();
        assertThat(feed("/feed.atom").getEntries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/ward-nurse/feed.atom, 301",
        "/roles/leech-collector/feed.atom, 410",
        "/roles/surgeon/feed.atom, 404",
        "/roles/nowhere/feed.atom, 404",
        "/skills/triage/feed.atom, 404"
    })
    void feedOfWhatIsNotThere_saysWhere(String path, int status) {
        assertThat(Visit.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void pages_nameTheirFeeds() {
        String feeds = "head link[rel=alternate][type=application/atom+xml]";
        Document salary = Visit.page("/roles/nurse/salary");

        assertThat(salary.select(feeds).eachAttr("href")).containsExactly("/roles/nurse/feed.atom", "/feed.atom");
        assertThat(Visit.page("/skills").select(feeds).eachAttr("href")).containsExactly("/feed.atom");
    }

    private static SyndFeed feed(String path) {
        try {
            return new SyndFeedInput().build(new StringReader(Visit.get(path).asString()));
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }
}
