package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.content.Sample;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says of its publication comes true on its day, without a restart. */
@QuarkusTest
class DraftsTest {

    /** A clock that a test turns on. */
    static class Turned extends Clock {

        private LocalDate day = Sample.TODAY;

        @Override
        public Instant instant() {
            return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Inject
    CatalogImport catalog;

    @Inject
    Event<CatalogLoaded> loaded;

    @Inject
    ContentStatus status;

    @Inject
    Reload reload;

    @TempDir
    Path folder;

    @TempDir
    Path empty;

    private final Turned clock = new Turned();

    @BeforeEach
    void startWithNothing() {
        reload.with(Sample.guide(empty));
    }

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void draft_isNotThere_andInNoList() throws IOException {
        write("baker", "draft: true\n");
        loader().load();

        Visit.page("/roles/baker", 404);
        assertThat(Visit.page("/roles").text()).doesNotContain("Baker");
    }

    @Test
    void publishAfter_opensThePageOnItsDay() throws IOException {
        write("baker", "publish-after: 2026-11-24\n");
        ContentLoader loader = loader();
        loader.load();
        Visit.page("/roles/baker", 404);

        clock.day = LocalDate.of(2026, 11, 23);
        loader.loadOnNewDay();
        Visit.page("/roles/baker", 404);

        clock.day = LocalDate.of(2026, 11, 24);
        loader.loadOnNewDay();
        assertThat(Visit.page("/roles/baker").selectFirst("h1").text()).isEqualTo("Baker");
    }

    @Test
    void theDayOfPublication_isTheDayOfThePage_andOfItsLists() throws IOException {
        write("baker", "updated: 2026-11-10\npublish-after: 2026-11-16\n");
        write("grocer", "updated: 2026-11-12\npublish-after: 2026-11-01\n");
        clock.day = LocalDate.of(2026, 11, 15);
        ContentLoader loader = loader();
        loader.load();
        assertThat(lastModified("/roles")).isEqualTo("Thu, 12 Nov 2026 00:00:00 GMT");

        clock.day = LocalDate.of(2026, 11, 16);
        loader.loadOnNewDay();
        assertThat(lastModified("/roles/baker")).isEqualTo("Mon, 16 Nov 2026 00:00:00 GMT");
        assertThat(lastModified("/roles/grocer")).isEqualTo("Thu, 12 Nov 2026 00:00:00 GMT");
        assertThat(lastModified("/roles")).isEqualTo("Mon, 16 Nov 2026 00:00:00 GMT");
        assertThat(Visit.get("/sitemap.xml").asString()).contains("/roles</loc><lastmod>2026-11-16</lastmod>");
    }

    private static String lastModified(String path) {
        return Visit.get(path).header("Last-Modified");
    }

    @Test
    void reviewBy_isAWarningFromTheDayAfter() throws IOException {
        write("baker", "review-by: 2026-11-23\n");
        ContentLoader loader = loader();
        loader.load();
        clock.day = LocalDate.of(2026, 11, 23);
        loader.loadOnNewDay();
        assertThat(status.problems()).noneMatch(problem -> problem.what().contains("review"));

        clock.day = LocalDate.of(2026, 11, 24);
        loader.loadOnNewDay();
        assertThat(status.problems()).anyMatch(problem -> problem.what().equals("the review was due on 2026-11-23"));
        Visit.page("/roles/baker");
    }

    @Test
    void withdrawnPage_isGone_andLeadsOn() throws IOException {
        write("grocer", "");
        write("baker", "withdrawn: { date: 2026-11-01, instead: grocer }\nredirects: [bread-maker]\n");
        loader().load();

        assertThat(Visit.page("/roles/baker", 410).select("main a").attr("href"))
                .isEqualTo("/roles/grocer");
    }

    private void write(String slug, String facts) throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        String title = slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + slug.substring(1);
        Files.writeString(
                folder.resolve("roles/" + slug + ".md"),
                "---\ntitle: " + title + "\nsummary: Works.\n" + facts + "---\n");
    }

    private ContentLoader loader() {
        return new ContentLoader(new ContentLoaderTest.Config(folder, false, false), catalog, loaded, clock);
    }
}
