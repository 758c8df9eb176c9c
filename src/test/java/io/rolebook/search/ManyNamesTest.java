package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entries with many names that no page shows, as a list of occupations has them. */
class ManyNamesTest {

    private static final List<String> TRADES = List.of("Baker", "Welder", "Surveyor", "Tailor", "Glazier");
    private static final int NAMES = 300;

    private static final Search SEARCH =
            new Search(Published.index(TRADES.stream().map(ManyNamesTest::entry).toList().stream()));

    private static Entry entry(String trade) {
        String address = "/roles/" + trade.toLowerCase();
        List<String> names = IntStream.range(0, NAMES)
                .mapToObj(number -> trade + " of grade " + number)
                .toList();
        return Entry.of(Kind.ROLE, trade, address, trade, "A trade.", List.of()).with(SearchField.HIDDEN, names);
    }

    @Test
    void aHiddenName_leadsToItsPage() {
        assertThat(SEARCH.find(Question.of("welder of grade 217"), 1).hits())
                .first()
                .extracting(Hit::href)
                .isEqualTo("/roles/welder");
    }

    @Test
    void aPageWithManyNames_isSuggestedOnce() {
        assertThat(suggested("welder gra")).containsExactly("/roles/welder");
        assertThat(suggested("grade 21").toList()).doesNotHaveDuplicates().hasSize(Kind.ROLE.suggested());
    }

    @Test
    void aTypingError_isCorrectedWhileTyping() {
        assertThat(suggested("surveoyr")).containsExactly("/roles/surveyor");
    }

    private static Stream<String> suggested(String typed) {
        return SEARCH.suggest(Question.of(typed)).stream().map(Suggestion::href);
    }
}
