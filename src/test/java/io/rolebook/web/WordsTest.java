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
        assertThat(Words.and(List.of("a", "b and c"))).isEqualTo("a, and b and c");
    }

    @Test
    void moreThanShown_areCounted() {
        assertThat(Words.first(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
        assertThat(Words.and(List.of("a", "b and c"))).isEqualTo("a, and b and c");
        assertThat(Words.first(List.of("a", "b", "c"), 2)).isEqualTo("a, b and 1 more");
        assertThat(Words.first(List.of(), 2)).isEmpty();
    }

    @Test
    void moreThanNamed_areOthers() {
        assertThat(Words.some(List.of("a", "b"), 2)).isEqualTo("a and b");
        assertThat(Words.some(List.of("a", "b", "c"), 2)).isEqualTo("a, b and others");
    }

    @Test
    void articles_followTheSound() {
        assertThat(Words.a("nurse")).isEqualTo("a nurse");
        assertThat(Words.a("Analyst")).isEqualTo("an Analyst");
        assertThat(Words.a("Engineer")).isEqualTo("an Engineer");
        assertThat(Words.a("UX Designer")).isEqualTo("a UX Designer");
        assertThat(Words.a("University Lecturer")).isEqualTo("a University Lecturer");
        assertThat(Words.a("Underwriter")).isEqualTo("an Underwriter");
        assertThat(Words.a("Urban Planner")).isEqualTo("an Urban Planner");
        assertThat(Words.a("Unit Manager")).isEqualTo("a Unit Manager");
        assertThat(Words.a("SRE")).isEqualTo("an SRE");
        assertThat(Words.a("HR Partner")).isEqualTo("an HR Partner");
        assertThat(Words.a("Site Reliability Engineer")).isEqualTo("a Site Reliability Engineer");
        assertThat(Words.a("Umpire")).isEqualTo("an Umpire");
    }

    @Test
    void one_isSingular() {
        assertThat(Words.count(1, "skill")).isEqualTo("1 skill");
        assertThat(Words.count(0, "skill")).isEqualTo("0 skills");
        assertThat(Words.count(1200, "skill")).isEqualTo("1,200 skills");
    }
}
