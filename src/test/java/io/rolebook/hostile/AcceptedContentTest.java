package io.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.ValidXml;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import io.rolebook.web.Links;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check accepts, every page and every form of the data can show. */
@QuarkusTest
class AcceptedContentTest {

    private static final List<String> LISTS = List.of(
            "/",
            "/roles",
            "/families",
            "/duties",
            "/skills",
            "/salaries",
            "/salaries?by=level",
            "/faqs",
            "/sources",
            "/changes",
            "/plan?skill=triage",
            "/feed.atom",
            "/sitemap.xml",
            "/llms.txt",
            "/roles.json",
            "/roles.csv",
            "/skills.json",
            "/salaries.json",
            "/salaries.csv",
            "/sources.json",
            "/figures.csv",
            "/guide.json",
            "/guide.html");

    @Inject
    Reload reload;

    @TempDir
    Path folder;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void everyAcceptedExtreme_isShownByEveryPage() throws IOException {
        int written = ExtremeGuide.write(folder);
        Guide guide = Sample.guide(folder);
        long refused = guide.problems().stream()
                .filter(problem -> problem.isError())
                .map(problem -> problem.path())
                .distinct()
                .count();
        assertThat(written).isGreaterThan(3_000);
        assertThat(refused).isBetween(written / 3L, written - 1_000L);
        reload.with(guide);

        List<String> failed = Stream.concat(LISTS.stream(), guide.documents().flatMap(AcceptedContentTest::pages))
                .parallel()
                .filter(address -> Visit.get(address).statusCode() >= 500)
                .toList();
        assertThat(failed).isEmpty();
        Map.of("atom", "/feed.atom", "sitemap", "/sitemap.xml").forEach((schema, address) -> assertThat(
                        ValidXml.problems(schema, Visit.get(address).asString()))
                .isEmpty());
    }

    private static Stream<String> pages(Document document) {
        String folder = document.path().substring(0, document.path().indexOf('/'));
        String page = Links.document(folder + "/" + document.slug());
        if (!folder.equals("roles")) {
            return Stream.of(page);
        }
        // Print holds all sides of a role; as pages and as text some stand for all
        boolean isFurther = page.hashCode() % 5 == 0;
        return isFurther
                ? Stream.of(page + "/print", page, page + "/salary", page + ".json", page + ".md")
                : Stream.of(page + "/print");
    }
}
