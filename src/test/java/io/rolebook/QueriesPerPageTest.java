package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Queries;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a page asks of the database does not depend on how much the guide holds. */
@QuarkusTest
class QueriesPerPageTest {

    /** Each kind of page, and how many queries it may take. */
    private static final Map<String, Integer> AT_MOST = new LinkedHashMap<>();

    static {
        AT_MOST.put("/", 6);
        AT_MOST.put("/roles", 10);
        AT_MOST.put("/roles?family=care&skill=triage&sort=-median", 10);
        AT_MOST.put("/roles/nurse", 16);
        AT_MOST.put("/roles/midwife/to/nurse", 17);
        AT_MOST.put("/move", 1);
        AT_MOST.put("/roles/nurse/duties", 4);
        AT_MOST.put("/roles/nurse/skills", 9);
        AT_MOST.put("/roles/nurse/salary", 9);
        AT_MOST.put("/roles/nurse/path", 14);
        AT_MOST.put("/roles/nurse/outlook", 6);
        AT_MOST.put("/roles/nurse/faq", 3);
        AT_MOST.put("/roles/nurse/print", 32);
        AT_MOST.put("/roles/nurse/resume", 2);
        AT_MOST.put("/roles/nurse/learn?have=triage", 9);
        AT_MOST.put("/families", 1);
        AT_MOST.put("/families/care", 7);
        AT_MOST.put("/occupations", 4);
        AT_MOST.put("/occupations?sort=-pay&education=bachelor", 4);
        AT_MOST.put("/occupations/29-1161", 11);
        AT_MOST.put("/duties", 1);
        AT_MOST.put("/skills", 4);
        AT_MOST.put("/skills?sort=-pay", 4);
        AT_MOST.put("/skills/triage", 10);
        AT_MOST.put("/salaries?sort=-median", 2);
        AT_MOST.put("/salaries?by=level", 3);
        AT_MOST.put("/pay", 1);
        AT_MOST.put("/pay?job=nurse&pay=70k&level=mid", 7);
        AT_MOST.put("/pay?job=29-1161&pay=70k", 6);
        AT_MOST.put("/compare", 7);
        AT_MOST.put("/compare?role=nurse", 7);
        AT_MOST.put("/compare?role=midwife&role=nurse", 27);
        AT_MOST.put("/find", 1);
        AT_MOST.put("/find?a=20&strength=much", 7);
        AT_MOST.put("/plan", 7);
        AT_MOST.put("/plan?skill=triage&skill=listening&skill=nothing", 7);
        AT_MOST.put("/faqs", 1);
        AT_MOST.put("/sources", 1);
        AT_MOST.put("/sources/sample-guide", 3);
        AT_MOST.put("/about", 2);
        AT_MOST.put("/changes", 4);
        AT_MOST.put("/changes?kind=figure&page=2", 4);
        AT_MOST.put("/feed.atom", 2);
        AT_MOST.put("/roles/nurse/feed.atom", 2);
        AT_MOST.put("/sitemap.xml", 38);
        AT_MOST.put("/rankings", 5);
        AT_MOST.put("/rankings/best-paid", 5);
        AT_MOST.put("/llms.txt", 2);
        AT_MOST.put("/data", 8);
        AT_MOST.put("/roles.json", 2);
        AT_MOST.put("/occupations.csv", 2);
        AT_MOST.put("/occupations.json", 2);
        AT_MOST.put("/occupations/29-1161.json", 10);
        AT_MOST.put("/roles.csv", 2);
        AT_MOST.put("/roles/nurse.json", 21);
        AT_MOST.put("/roles/nurse.md", 21);
        AT_MOST.put("/skills.json", 3);
        AT_MOST.put("/skills.csv", 3);
        AT_MOST.put("/skills/triage.json", 3);
        AT_MOST.put("/salaries.json", 3);
        AT_MOST.put("/salaries.csv", 2);
        AT_MOST.put("/salaries.csv?by=level", 3);
        AT_MOST.put("/sources.json", 1);
        AT_MOST.put("/openapi.json", 107);
        AT_MOST.put("/figures.csv?role=nurse", 25);
        AT_MOST.put("/roles/nurze.json", 6);
        AT_MOST.put("/roles/leech-collector.json", 3);
        AT_MOST.put("/roles/nurze", 6);
        AT_MOST.put("/roles/leech-collector", 2);
        AT_MOST.put("/roles/ward-nurse", 2);
    }

    @Inject
    Queries queries;

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void everyPage_takesAFewQueries_howeverLargeTheGuide(@TempDir Path folder) {
        reload.withSample();
        Map<String, Long> small = counts();

        Guide large = Sample.guide(LargeGuide.write(folder, 60));
        assertThat(large.hasErrors()).as("%s", large.problems()).isFalse();
        reload.with(large);

        assertThat(counts()).isEqualTo(small);
        assertThat(small)
                .allSatisfy((path, count) ->
                        assertThat(count).as(path).isPositive().isLessThanOrEqualTo(AT_MOST.get(path)));
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        AT_MOST.keySet()
                // To the last byte: a large answer is still being written when its first ones are here
                .forEach(path ->
                        counts.put(path, queries.during(() -> Visit.get(path).asString())));
        return counts;
    }
}
