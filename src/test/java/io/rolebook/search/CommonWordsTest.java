package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that most pages have, and pages that are equally good. */
class CommonWordsTest {

    private static final Search SEARCH = new Search(Published.index(entries()));

    private static Stream<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            entries.add(entry(
                    "Trade " + (char) ('A' + i),
                    "Works for people every day.",
                    i % 2 == 0 ? "people, people, notes, developer" : "people, plans, developer"));
        }
        entries.add(entry("People partner", "Hires.", "notes"));
        entries.add(entry("Programmer", "Writes programs.", "notes"));
        entries.add(entry("Lighthouse keeper", "Alone.", "notes"));
        return entries.stream();
    }

    private static Entry entry(String title, String summary, String text) {
        String address = "/roles/" + title.toLowerCase().replace(' ', '-');
        Part part = Part.section("On it", address + "#on-it", text);
        return Entry.of(Kind.ROLE, title, address, title, summary, List.of(part));
    }

    @Test
    void commonWords_findOnlyPagesThatHaveThem() {
        assertThat(found("people notes"))
                .hasSize(11)
                .contains("Trade A", "People partner")
                .doesNotContain("Trade B", "Lighthouse keeper");
    }

    @Test
    void relatedWords_areFoundAsWell() {
        assertThat(found("developer")).hasSize(21).contains("Programmer");
    }

    @Test
    void aPageThatIsAboutThem_standsFirst() {
        assertThat(found("people")).first().isEqualTo("People partner");
        assertThat(found("people notes")).first().isEqualTo("People partner");
    }

    @Test
    void equallyGoodPages_areSortedByTitle() {
        assertThat(found("plans")).hasSize(10).startsWith("Trade B", "Trade D").isSorted();
    }

    private static List<String> found(String typed) {
        Question question = Question.of(typed);
        return Stream.of(1, 2, 3)
                .flatMap(page -> SEARCH.find(question, page).hits().stream())
                .map(Hit::title)
                .toList();
    }
}
