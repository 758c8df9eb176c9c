package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotFoundSuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "/roles/nurse-manager/salary, nurse manager salary",
        "/roles, roles",
        "/salary, salary",
        "/careers/ward_nurse.html, careers ward nurse",
        "/skills/node.js, node.js",
        "/index.php, index",
        "/no-such-page, no such",
        "//skills//, skills",
        "/, ''"
    })
    void words_areThoseOfTheAddress(String path, String words) {
        assertThat(NotFoundSuggestions.words(path)).isEqualTo(words);
    }

    @Test
    void failingSearch_leavesThePageAsItIs() {
        NotFoundSuggestions ways = new NotFoundSuggestions(List.of(words -> {
            throw new IllegalStateException("no index");
        }));

        assertThat(ways.from("/nurse")).isEqualTo(PageSuggestions.Found.NOTHING);
    }

    @Test
    void guideWithoutSearch_leavesThePageAsItIs() {
        assertThat(new NotFoundSuggestions(List.of()).from("/nurse")).isEqualTo(PageSuggestions.Found.NOTHING);
    }

    @Test
    void pagesOfTheSection_comeFirst_andAreFew() {
        List<Crumb> many = IntStream.range(0, 10)
                .mapToObj(i -> new Crumb("Page " + i, (i == 7 ? "/skills/" : "/roles/") + i))
                .toList();
        NotFoundSuggestions ways =
                new NotFoundSuggestions(List.of(words -> new PageSuggestions.Found(many, List.of())));

        assertThat(ways.from("/skills/x").meant())
                .extracting(Crumb::href)
                .containsExactly(
                        "/skills/7",
                        "/roles/0",
                        "/roles/1",
                        "/roles/2",
                        "/roles/3",
                        "/roles/4",
                        "/roles/5",
                        "/roles/6");
    }
}
