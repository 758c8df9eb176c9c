package io.rolebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What holds of every mark and every note that a reader can reach from the first page. */
abstract class EveryNote {

    private static final Pattern WHEN = Pattern.compile("\\. [^.]+, .*(read|published) .*\\d{4}");
    private static final Pattern HOW = Pattern.compile("Official statistics|Survey|Database|Stated without a method");

    private static Crawl crawl;

    /** One walk for all tests of a guide: each guide under test has a class loader of its own. */
    static Crawl crawl() {
        crawl = crawl == null
                ? Crawl.from(EveryAddress.listed().keySet(), "/", "/search", "/search?q=work+with+people")
                : crawl;
        return crawl;
    }

    /** The class loader of a guide outlives it, and a walk holds hundreds of megabytes. */
    @AfterAll
    static void forgetTheWalk() {
        crawl = null;
    }

    @Test
    void everyMark_leadsToANote_thatNamesPublisherDateAndMethod() {
        eachPage((softly, address, page) -> {
            Map<String, Element> notes = page.select("li[id^=note-]").stream()
                    .collect(Collectors.toMap(note -> "#" + note.id(), Function.identity()));
            softly.assertThat(page.select("sup.mark a").stream()
                            .filter(mark -> !isNamed(notes.get(mark.attr("href")), mark)))
                    .as(address)
                    .isEmpty();
        });
    }

    private static boolean isNamed(Element note, Element mark) {
        boolean isSource = note.selectFirst("a[href^=/sources/]") != null;
        String start = note.parent().attr("start");
        int number = note.elementSiblingIndex() + (start.isEmpty() ? 1 : Integer.parseInt(start));
        return number == Integer.parseInt(mark.text())
                && (!isSource
                        || WHEN.matcher(note.text()).find()
                                && HOW.matcher(note.text()).find());
    }

    @Test
    void notes_areNumberedAsAReaderMeetsThem_andLeadBackToTheirFirstMark() {
        eachPage((softly, address, page) -> {
            Map<String, Element> first = new LinkedHashMap<>();
            page.select("sup.mark a").forEach(mark -> first.putIfAbsent(mark.text(), mark));
            int notes = page.select("li[id^=note-]").size();
            softly.assertThat(first.keySet())
                    .as(address)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, notes)
                            .mapToObj(String::valueOf)
                            .toList());
            softly.assertThat(first.values().stream()
                            .filter(mark -> !mark.id().equals(mark.attr("href").replace("#note-", "ref-"))))
                    .as(address)
                    .isEmpty();
        });
    }

    interface Check {
        void on(SoftAssertions softly, String address, Document page);
    }

    /** Of a kind with very many pages, some stand for all. */
    static void eachPage(Check check) {
        SoftAssertions.assertSoftly(softly -> CrawlSample.of(crawl().pages().keySet())
                .forEach(address -> check.on(softly, address, crawl().pages().get(address))));
    }
}
