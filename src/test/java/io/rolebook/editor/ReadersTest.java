package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Without preview none of what editors see is reachable. */
@QuarkusTest
class ReadersTest {

    @Test
    void newsroomAndEvents_are404() {
        Visit.page("/editor", 404);
        Visit.page("/editor?sort=words.-words", 404);
        Visit.page("/editor/events", 404);
    }

    @Test
    void pages_haveNoBar_noScript_andNoEditLink() {
        Document page = Visit.page("/roles/nurse/salary");

        assertThat(page.select("aside.preview, a.edit, script[src*=preview], a[href*=editor]"))
                .isEmpty();
    }

    @Test
    void missingPage_doesNotSuggestTheNewsroom() {
        assertThat(Visit.page("/editors", 404).select("a[href*=editor]")).isEmpty();
    }
}
