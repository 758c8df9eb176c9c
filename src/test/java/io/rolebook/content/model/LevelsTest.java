package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "entry, entry",
        "Junior, junior",
        "associate, junior",
        "Mid level, mid",
        "intermediate, mid",
        "SENIOR, senior",
        "' lead ', lead",
        "Staff, principal"
    })
    void wordOfASource_isALevelOfTheGuide(String word, String level) {
        assertThat(Levels.USUAL.find(word)).map(Level::key).contains(level);
    }

    @Test
    void unknownWord_isNoLevel() {
        assertThat(Levels.USUAL.find("boss")).isEmpty();
    }

    @Test
    void levels_riseFromEntryToPrincipal() {
        assertThat(Levels.USUAL.all())
                .isSorted()
                .map(Level::key)
                .containsExactly("entry", "junior", "mid", "senior", "lead", "principal");
    }

    @Test
    void aWord_standsForOneLevelOnly() {
        assertThat(Levels.USUAL.words()).doesNotHaveDuplicates();
    }

    @Test
    void aGuide_hasLevelsOfItsOwn() {
        Levels grades = Levels.of(List.of(
                new Levels.Given("g1", "Grade 1", List.of()), new Levels.Given("g2", "Grade 2", List.of("senior"))));

        assertThat(grades.find("Senior")).map(Level::label).contains("Grade 2");
        assertThat(grades.find("junior")).isEmpty();
    }
}
