package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void list_beginsLikeASentence_andGoesOnSmall() {
        assertThat(Words.list(List.of("On site", "Clinic", "On call"))).isEqualTo("On site, clinic, on call");
        assertThat(Words.list(List.of())).isEmpty();
    }

    @Test
    void things_areJoinedAsInASentence() {
        assertThat(Words.and(List.of())).isEmpty();
        assertThat(Words.and(List.of("a"))).isEqualTo("a");
        assertThat(Words.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void moreThanShown_areCounted() {
        assertThat(Words.first(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
        assertThat(Words.first(List.of("a", "b", "c"), 2)).isEqualTo("a, b and 1 more");
        assertThat(Words.first(List.of(), 2)).isEmpty();
    }

    @Test
    void one_isSingular() {
        assertThat(Words.count(1, "skill")).isEqualTo("1 skill");
        assertThat(Words.count(0, "skill")).isEqualTo("0 skills");
        assertThat(Words.count(1200, "skill")).isEqualTo("1,200 skills");
    }
}
