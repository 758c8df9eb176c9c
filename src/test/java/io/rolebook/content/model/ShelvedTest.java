package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShelvedTest {

    private final Shelved<List<String>> shelved = new Shelved<>(List.of("first"), () -> List.of("again"));

    @Test
    void untilItIsPutAway_itIsHeld() {
        assertThat(shelved.get()).containsExactly("first");
    }

    @Test
    void onceItIsPutAway_itIsThatOrMadeAgain_andTheSameForWhoeverUsesIt() {
        shelved.putAway();
        shelved.putAway();

        List<String> found = shelved.get();

        assertThat(found).isIn(List.of("first"), List.of("again"));
        assertThat(shelved.get()).isSameAs(found);
    }

    @Test
    void equalToAnotherThatHoldsTheSame() {
        assertThat(shelved).isEqualTo(new Shelved<>(List.of("first"), () -> List.of()));
        assertThat(shelved).isNotEqualTo(new Shelved<>(List.of("other"), () -> List.of()));
        assertThat(shelved).hasToString("[first]");
    }
}
