package io.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.file.Problem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts in every field that reaches a page stay text. */
@QuarkusTest
class HostilePagesTest {

    /** So far apart are the guides that every vector stands in many fields, and every field holds several. */
    private static final int GUIDES = 6;

    static final List<String> PAGES = List.of(
            "/",
            "/roles",
            "/roles/nurse",
            "/roles/nurse/duties",
            "/roles/nurse/skills",
            "/pay?job=nurse&pay=70k",
            "/roles/nurse/path",
            "/roles/nurse/outlook",
            "/roles/nurse/faq",
            "/roles/nurse/print",
            "/roles/midwife",
            "/roles/midwife/to/nurse",
            "/families",
            "/families/care",
            "/duties",
            "/skills",
            "/skills/triage",
            "/skills/life-support",
            "/salaries",
            "/salaries?by=level",
            "/compare?role=midwife&role=nurse",
            "/plan?skill=triage",
            "/faqs",
            "/sources",
            "/sources/sample-survey",
            "/sources/sample-guide",
            "/about",
            "/method");
    private static final List<String> SEARCHES =
            List.of("/search?q=nurse", "/search?q=alert", "/roles/nurze", "/search?q=triage");

    @Inject
    Reload reload;

    @TempDir
    Path folder;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void vectorsInFacts_leaveEveryPageAsHarmlessWordsDo() throws IOException {
        show(new HostileGuide(List.of("harmless"), 0), "harmless", false);
        Map<String, String> expected = new TreeMap<>();
        PAGES.forEach(page -> expected.put(page, shape(Visit.page(page))));

        for (int i = 0; i < GUIDES; i++) {
            show(new HostileGuide(Vectors.ALL, i * Vectors.ALL.size() / GUIDES), "facts-" + i, false);
            SoftAssertions.assertSoftly(softly -> PAGES.forEach(address -> {
                Document page = Visit.page(address);
                softly.assertThat(Harmless.faults(page)).as(address).isEmpty();
                softly.assertThat(shape(page)).as(address).isEqualTo(expected.get(address));
            }));
            assertSearchesAreHarmless();
        }
    }

    @Test
    void vectorsInProse_runAndLoadNothing() throws IOException {
        for (int i = 0; i < GUIDES; i++) {
            show(new HostileGuide(HostileProseTest.ACCEPTED, i * Vectors.ALL.size() / GUIDES), "prose-" + i, true);
            SoftAssertions.assertSoftly(
                    softly -> PAGES.forEach(address -> softly.assertThat(Harmless.faults(Visit.page(address)))
                            .as(address)
                            .isEmpty()));
            assertSearchesAreHarmless();
        }
    }

    private static void assertSearchesAreHarmless() {
        for (String search : SEARCHES) {
            assertThat(Harmless.faults(Visit.page(search, search.contains("nurze") ? 404 : 200)))
                    .as(search)
                    .isEmpty();
        }
    }

    private void show(HostileGuide hostile, String name, boolean prose) throws IOException {
        Guide guide = Sample.guide(hostile.write(folder.resolve(name), prose));
        assertThat(guide.problems().stream().filter(Problem::isError)).as(name).isEmpty();
        assertThat(hostile.fields()).isGreaterThan(100);
        reload.with(guide);
    }

    /** Every element with its class and its attributes' names, in order, but no text. */
    private static String shape(Document page) {
        StringBuilder shape = new StringBuilder();
        for (Element element : page.getAllElements()) {
            shape.append(element.tagName())
                    .append('.')
                    .append(element.className())
                    .append(' ');
            element.attributes()
                    .forEach(attribute -> shape.append(attribute.getKey()).append(' '));
            shape.append(element.parents().size()).append('\n');
        }
        return shape.toString();
    }
}
