package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds of every page that a reader can reach from the first one. */
abstract class EveryPage extends EverySnippet {

    @Test
    void everyLink_leadsSomewhere() {
        crawl().answers().forEach((address, status) -> assertThat(status)
                .as(() -> address + ", linked from " + linkedFrom(address))
                .isEqualTo(200));
    }

    private static List<String> linkedFrom(String target) {
        return crawl().pages().entrySet().stream()
                .filter(page -> Crawl.links(page.getKey(), page.getValue())
                        .anyMatch(link -> Crawl.withoutFragment(link).equals(target)))
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
    }

    @Test
    void everyAnchor_isOnThePageItPointsTo() {
        eachPage((softly, address, page) -> Crawl.links(address, page)
                .filter(link -> link.contains("#") && crawl().answers().containsKey(Crawl.withoutFragment(link)))
                .filter(link -> !crawl().isLeftOut(Crawl.withoutFragment(link)))
                .distinct()
                .forEach(link -> {
                    Document target = crawl().pages().get(Crawl.withoutFragment(link));
                    String id = URI.create(link).getFragment();
                    softly.assertThat(target != null && target.getElementById(id) != null)
                            .as("%s leads to %s", address, link)
                            .isTrue();
                }));
    }

    @Test
    void headings_startWithTheOnlyH1_andSkipNoRank() {
        eachPage((softly, address, page) -> {
            List<Integer> ranks = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                    .toList();
            softly.assertThat(ranks).as(address).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < ranks.size(); i++) {
                softly.assertThat(ranks.get(i)).as("%s %s", address, ranks).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
            }
        });
    }

    @Test
    void noHeading_standsOverNothing() {
        eachPage((softly, address, page) -> softly.assertThat(page.select("main section:has(> h2), main .text").stream()
                        .filter(section -> ownText(section).isBlank())
                        .map(Element::text))
                .as(address)
                .isEmpty());
    }

    private static String ownText(Element section) {
        Element rest = section.clone();
        rest.select("h2:first-child, [aria-hidden=true]").remove();
        return rest.text();
    }

    @Test
    void contents_nameTheHeadingsTheyLeadTo() {
        eachPage((softly, address, page) -> page.select(".contents a").forEach(entry -> softly.assertThat(
                        heading(page.getElementById(entry.attr("href").substring(1))))
                .as("%s %s", address, entry)
                .isEqualTo(entry.text())));
    }

    @Test
    void contents_leaveNoSectionOut() {
        eachPage((softly, address, page) -> {
            List<String> entries = page.select(".contents a").eachText();
            if (!entries.isEmpty() && !address.endsWith("/faq")) {
                softly.assertThat(entries)
                        .as(address)
                        .isEqualTo(page.select("article section:not(.notes) h2").stream()
                                .map(EveryPage::heading)
                                .toList());
            }
        });
    }

    /** A heading as it is read, without the marks behind it. */
    private static String heading(Element heading) {
        Element bare = heading.clone();
        bare.select("sup").remove();
        return bare.text();
    }

    @Test
    void noId_isUsedTwice() {
        eachPage(
                (softly, address, page) -> softly.assertThat(page.select("[id]").eachAttr("id"))
                        .as(address)
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyPage_isValidHtml() {
        SoftAssertions.assertSoftly(
                softly -> CrawlSample.of(crawl().pages().keySet()).forEach(address -> softly.assertThat(
                                ValidHtml.problems(Visit.get(address).asString()))
                        .as(address)
                        .isEmpty()));
    }

    @Test
    void everyPage_saysWhereItIsInTheGuide() {
        eachPage((softly, address, page) -> softly.assertThat(
                        Visit.withoutHost(page.select("link[rel=canonical]").attr("href")))
                .as(address)
                .isIn(address, Crawl.withoutQuery(address)));
    }
}
