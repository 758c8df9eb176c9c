package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.response.Response;
import io.rolebook.content.Sample;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a crawler finds that starts at robots.txt, goes by the sitemap, and then follows the links from the first page. */
abstract class EveryAddress extends EveryPage {

    private static final Set<String> OF_THE_BODY =
            Set.of("content-length", "transfer-encoding", "date", "etag", "content-encoding");

    private static Map<String, String> listed;

    /** The addresses in the sitemap, without the host, and the day beside each, or an empty text. */
    static Map<String, String> listed() {
        if (listed == null) {
            listed = new LinkedHashMap<>();
            String sitemap = Visit.withoutHost(Robots.asked().sitemaps().get(0));
            for (Element url : Jsoup.parse(Visit.get(sitemap).asString(), "", Parser.xmlParser())
                    .select("url")) {
                listed.put(
                        Visit.withoutHost(url.selectFirst("loc").text()),
                        url.select("lastmod").text());
            }
        }
        return listed;
    }

    @Test
    void everyListedAddress_isAPageForSearchEngines_underItsOneAddress() {
        SoftAssertions.assertSoftly(softly -> CrawlSample.of(listed().keySet()).forEach(address -> {
            Document page = Visit.page(address);
            softly.assertThat(isIndexed(page)).as(address).isTrue();
            softly.assertThat(
                            Visit.withoutHost(page.select("link[rel=canonical]").attr("href")))
                    .isEqualTo(address);
            softly.assertThat(Robots.asked().allows(address)).as(address).isTrue();
        }));
        assertThat(listed()).hasSizeGreaterThan(20);
    }

    @Test
    void everyPageForSearchEngines_isListed_andNoListedPageIsWithoutALink() {
        Robots robots = Robots.asked();
        Set<String> indexed = new TreeSet<>();
        Set<String> linked = new TreeSet<>(Set.of("/"));
        crawl().pages().forEach((address, page) -> {
            if (robots.allows(address)) {
                Crawl.links(address, page).map(Crawl::withoutFragment).forEach(linked::add);
            }
            if (isIndexed(page)) {
                indexed.add(Visit.withoutHost(page.select("link[rel=canonical]").attr("href")));
            }
        });

        indexed.removeIf(address -> address.contains("?page="));
        Set<String> visited = new TreeSet<>(listed().keySet());
        visited.removeIf(crawl()::isLeftOut);
        assertThat(listed().keySet()).containsAll(indexed);
        assertThat(visited.stream().filter(address -> !address.startsWith("/occupations/")))
                .isSubsetOf(indexed);
        assertThat(linked).containsAll(visited);
    }

    /** Whoever isn't let in can't read that a page is not to be shown. */
    @Test
    void noPage_isClosedToSearchEngines() {
        Robots robots = Robots.asked();
        assertThat(crawl().pages().keySet())
                .allMatch(robots::allows)
                .anyMatch(address -> !isIndexed(crawl().pages().get(address)));
        assertThat(robots.allows("/search/suggest?q=n")).isFalse();
    }

    private static boolean isIndexed(Document page) {
        return !page.select("meta[name=robots]").attr("content").contains("noindex");
    }

    @Test
    void dayInTheSitemap_isTheDayThePageSendsItself() {
        Map<String, String> sent = new LinkedHashMap<>();
        CrawlSample.of(listed().keySet()).forEach(address -> sent.put(address, day(Visit.get(address))));

        LocalDate today = Sample.today(Sample.PUBLISHED);
        Map<String, String> other = new LinkedHashMap<>(sent);
        other.entrySet().removeAll(listed().entrySet());
        assertThat(other).isEmpty();
        assertThat(sent).containsValue("");
        assertThat(sent.values().stream().filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .hasSizeGreaterThan(20)
                .noneMatch(day -> day.isAfter(today));
    }

    private static String day(Response answer) {
        String sent = answer.header("Last-Modified");
        if (sent == null) {
            return "";
        }
        ZonedDateTime moment = ZonedDateTime.parse(sent, DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(moment).isEqualTo(moment.toLocalDate().atStartOfDay(ZoneOffset.UTC));
        return moment.toLocalDate().toString();
    }

    @Test
    void head_tellsWhatGetTells_everywhere() {
        List<String> addresses = CrawlSample.of(crawl().answers().keySet()).stream()
                .filter(address -> !address.contains("?") || address.hashCode() % 10 == 0)
                .toList();
        SoftAssertions.assertSoftly(softly -> addresses.forEach(address -> {
            Response head = Visit.head(address);
            softly.assertThat(head.asString()).as(address).isEmpty();
            softly.assertThat(headers(head)).as(address).isEqualTo(headers(Visit.get(address)));
        }));
    }

    private static Map<String, String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !OF_THE_BODY.contains(header.getName().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(java.util.Locale.ROOT),
                        Header::getValue,
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }
}
