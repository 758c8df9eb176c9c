package io.rolebook;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What search engines and shared links say of every page, and which pages they should know. */
abstract class EverySnippet extends EveryGraph {

    /** A search form, what was asked of a page, a choice of somebody's own, and paper. */
    private static final Pattern NOT_FOR_SEARCH =
            Pattern.compile("/search.*|.*/(print|resume|learn)|/(changes|skills)\\?.*|.*\\?(?!page=\\d+$).*");

    private static final Pattern MOVE = Pattern.compile("(/roles/[^/]+)/to/[^/]+");

    @Test
    void titles_areThere_andNoOtherPages() {
        assertUnique(Document::title);
        eachPage((softly, address, page) -> {
            softly.assertThat(page.title()).as(address).contains("Rolebook");
            if (isKnownToSearch(page)) {
                softly.assertThat(page.title().length()).as(address).isBetween(12, 80);
            }
        });
    }

    @Test
    void descriptions_areThere_andNoOtherPages() {
        assertUnique(EverySnippet::description);
        eachPage((softly, address, page) -> {
            if (isKnownToSearch(page)) {
                softly.assertThat(description(page).length()).as(address).isBetween(shortestDescription(), 260);
            }
        });
    }

    /** The sample is terser than what readers get. */
    int shortestDescription() {
        return 20;
    }

    private static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }

    private static void assertUnique(Function<Document, String> property) {
        Map<String, List<String>> addresses = crawl().pages().keySet().stream()
                .filter(address -> !address.contains("?"))
                .collect(groupingBy(
                        address -> property.apply(crawl().pages().get(address)).strip()));
        assertThat(addresses)
                .doesNotContainKey("")
                .allSatisfy((text, shared) -> assertThat(shared).as(text).hasSize(1));
    }

    @Test
    void everyPage_saysItsLanguage_andWhatASharedLinkShows() {
        eachPage((softly, address, page) -> {
            softly.assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("en");
            softly.assertThat(shared(page, "og:title")).as(address).isNotBlank().doesNotContain("Rolebook ·");
            softly.assertThat(shared(page, "og:description")).as(address).isEqualTo(description(page));
            softly.assertThat(shared(page, "og:url"))
                    .as(address)
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"))
                    .matches("https?://[^/]+" + Pattern.quote(Visit.withoutHost(shared(page, "og:url"))));
            softly.assertThat(shared(page, "og:image")).as(address).startsWith("http");
            softly.assertThat(shared(page, "og:image:alt")).as(address).isNotBlank();
            softly.assertThat(shared(page, "og:locale")).as(address).isEqualTo("en_US");
            for (String what : List.of("title", "description", "image")) {
                softly.assertThat(page.select("meta[name=twitter:" + what + "]").attr("content"))
                        .as(address)
                        .isEqualTo(shared(page, "og:" + what));
            }
        });
    }

    static String shared(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    @Test
    void everySharedLink_hasAPicture_thatIsNotHeavy() {
        Set<String> pictures = crawl().pages().values().stream()
                .map(page -> Visit.withoutHost(shared(page, "og:image")))
                .collect(Collectors.toSet());
        assertThat(pictures).contains("/cards/index.png").hasSizeGreaterThan(10);
        // All are drawn alike, and drawing takes its time
        assertThat(pictures.stream().sorted().limit(12)).allSatisfy(address -> {
            Response picture = Visit.get(address);
            assertThat(picture.contentType()).isEqualTo("image/png");
            assertThat(picture.asByteArray()).hasSizeLessThan(60_000);
        });
    }

    @Test
    void searchEngines_knowPagesWithContent_andNoAnswerToSomebodysQuestion() {
        Set<String> near = crawl().pages().entrySet().stream()
                .filter(page -> page.getKey().matches("/roles/[^/]+"))
                .flatMap(page -> page.getValue().select("section[aria-labelledby=related] a[href]").stream())
                .map(link -> link.attr("href"))
                .filter(link -> MOVE.matcher(link).matches())
                .collect(Collectors.toSet());
        eachPage((softly, address, page) -> {
            boolean hidden = NOT_FOR_SEARCH.matcher(address).matches()
                    || MOVE.matcher(address).matches()
                            && (!near.contains(address) || page.getElementById("carried") == null);
            softly.assertThat(page.select("meta[name=robots]").attr("content"))
                    .as(address)
                    .isEqualTo(hidden ? "noindex,follow" : "");
        });
    }
}
