package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(InPreview.class)
class EditorPageTest {

    @Test
    void newsroom_hasATableForEachCare_orSaysThatThereIsNone() {
        Document page = Visit.page("/editor");

        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Coverage",
                        "Problems",
                        "Reviews",
                        "Ageing figures",
                        "Unused skills and sources",
                        "Roles to write",
                        "Words per page",
                        "Paragraphs that two pages share");
        assertThat(Visit.under(page, "Reviews").text()).contains("No review has passed or is due within 90 days.");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void row_leadsToItsFile_andToItsPage() {
        assertThat(Visit.under(Visit.page("/editor"), "Words per page")
                        .select("a[href]")
                        .eachAttr("href"))
                .contains("https://edit.example/roles/nurse.md#L1", "/roles/nurse");
    }

    @Test
    void words_areSortedAsTheAddressSays() {
        List<Integer> words = words("/editor?sort=words.-words");

        assertThat(words).isSortedAccordingTo((a, b) -> b - a).hasSizeGreaterThan(5);
        assertThat(words("/editor?sort=words.words")).isSorted();
    }

    private static List<Integer> words(String address) {
        return Visit.rows(Visit.under(Visit.page(address), "Words per page")).stream()
                .map(row -> Integer.valueOf(row.get(4)))
                .toList();
    }

    @Test
    void columnThatSorts_saysSo_andTurnsTheOrder() {
        Document page = Visit.page("/editor?sort=words.-words");

        assertThat(page.select("th[aria-sort=descending] a").attr("href")).isEqualTo("/editor?sort=words.words#words");
    }

    @Test
    void oddOrder_isNoOrder() {
        assertThat(Visit.text(Visit.page("/editor?sort=nonsense"))).isEqualTo(Visit.text(Visit.page("/editor")));
        assertThat(Visit.text(Visit.page("/editor?sort=words.nonsense"))).isEqualTo(Visit.text(Visit.page("/editor")));
    }

    @Test
    void newsroom_isValidHtml() throws IOException {
        assertThat(ValidHtml.problems(Visit.get("/editor").asString())).isEmpty();
        assertThat(ValidHtml.problems(Visit.get("/roles/nurse/path").asString()))
                .isEmpty();
    }
}
