package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found follows the content. */
@QuarkusTest
class SearchIndexTest {

    @Inject
    Reload reload;

    @Inject
    Search search;

    @TempDir
    Path folder;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void aChangedTitle_isFound_andTheOldOneNoMore() throws IOException {
        Sample.copy(folder);
        edit("skills/triage.md", "title: Triage", "title: Sorting the queue");
        reload.with(Sample.guide(folder));

        assertThat(found("sorting queue")).contains("Sorting the queue");
        assertThat(found("triaje")).contains("Sorting the queue");
        assertThat(found("triage")).doesNotContain("Triage");
    }

    @Test
    void suggestionsToAFewLetters_followAChangedTitle() throws IOException {
        Question begun = Question.of("tri");
        assertThat(search.suggest(begun)).extracting(Suggestion::label).contains("Triage");
        Sample.copy(folder);
        edit("skills/triage.md", "title: Triage", "title: Trimming");
        reload.with(Sample.guide(folder));

        assertThat(search.suggest(begun))
                .extracting(Suggestion::label)
                .contains("Trimming")
                .doesNotContain("Triage");
    }

    @Test
    void aDeletedPage_isFoundNoMore() throws IOException {
        Sample.copy(folder);
        Files.delete(folder.resolve("pages/about.md"));
        reload.with(Sample.guide(folder));

        assertThat(found("about")).doesNotContain("About");
    }

    @Test
    void whatIsNotPublished_isNotFound() {
        assertThat(found("surgeon")).doesNotContain("Surgeon");
    }

    @Test
    void everyPlaceThatCanBeFound_isOnItsPage() {
        Published.pages(Sample.guide()).forEach(entry -> entry.parts().forEach(part -> {
            String[] address = part.href().split("#");
            if (Visit.get(address[0]).statusCode() == 200 && address.length == 2) {
                Document page = Visit.page(address[0]);
                assertThat(page.getElementById(address[1])).as(part.href()).isNotNull();
            }
        }));
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(before, after));
    }

    private static List<String> found(String typed) {
        return Visit.page("/search?q=" + typed.replace(' ', '+'))
                .select("ol.hits h2")
                .eachText();
    }
}
