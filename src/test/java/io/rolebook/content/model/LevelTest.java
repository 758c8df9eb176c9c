package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "entry, ENTRY",
        "Junior, JUNIOR",
        "associate, JUNIOR",
        "Mid level, MID",
        "intermediate, MID",
        "SENIOR, SENIOR",
        "' lead ', LEAD",
        "Staff, PRINCIPAL"
    })
    void wordOfASource_isALevelOfTheGuide(String word, Level level) {
        assertThat(Level.find(word)).contains(level);
    }

    @Test
    void unknownWord_isNoLevel() {
        assertThat(Level.find("boss")).isEmpty();
        assertThatThrownBy(() -> Level.of("boss")).hasMessage("no such level: boss");
    }

    @Test
    void levels_riseFromEntryToPrincipal() {
        assertThat(Arrays.stream(Level.values()).map(Level::key))
                .containsExactly("entry", "junior", "mid", "senior", "lead", "principal");
    }

    @Test
    void aWord_standsForOneLevelOnly() {
        assertThat(Arrays.stream(Level.values()).flatMap(level -> level.aliases().stream()))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Level.values()).map(Level::key).toList());
    }
}
