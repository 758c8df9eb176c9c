package io.rolebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds of every mark and every note that a reader can reach from the first page. */
abstract class EveryNote {

    private static Crawl crawl;

    /** One walk for all tests of a guide: each guide under test has a class loader of its own. */
    static Crawl crawl() {
        crawl = crawl == null ? Crawl.from("/", "/search", "/search?q=work+with+people") : crawl;
        return crawl;
    }

    @Test
    void everyMark_leadsToANote_thatNamesPublisherDateAndMethod() {
        eachPage((softly, address, page) -> page.select("sup.mark a").forEach(mark -> {
            Element note = page.getElementById(mark.attr("href").substring(1));
            softly.assertThat(note.elementSiblingIndex() + 1)
                    .as("%s %s", address, mark)
                    .isEqualTo(Integer.parseInt(mark.text()));
            if (note.selectFirst("a[href^=/sources/]") != null) {
                softly.assertThat(note.text())
                        .as(address)
                        .containsPattern("\\. [^.]+, .*(read|published) .*\\d{4}")
                        .containsPattern("Official statistics|Survey|Database|Stated without a method");
            }
        }));
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
            first.values().forEach(mark -> softly.assertThat(mark.id())
                    .as("%s first mark %s", address, mark)
                    .isEqualTo(mark.attr("href").replace("#note-", "ref-")));
        });
    }

    interface Check {
        void on(SoftAssertions softly, String address, Document page);
    }

    static void eachPage(Check check) {
        SoftAssertions.assertSoftly(softly -> new ArrayList<>(crawl().pages().entrySet())
                .forEach(page -> check.on(softly, page.getKey(), page.getValue())));
    }
}
