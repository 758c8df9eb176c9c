package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShelvedTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Shelved<List<String>> shelved =
            new Shelved<>(List.of("first"), () -> List.of("made " + made.incrementAndGet()));

    @Test
    void untilItIsPutAway_itIsHeld() {
        System.gc();

        assertThat(shelved.get()).containsExactly("first");
        assertThat(made).hasValue(0);
    }

    @Test
    void putAwayAndForgotten_itIsMadeAgain_andHeldByWhoeverUsesIt() {
        shelved.putAway();
        List<String> again = List.of("first");
        for (int i = 0; i < 100 && made.get() == 0; i++) {
            System.gc();
            again = shelved.get();
        }

        assertThat(again).containsExactly("made 1");
        assertThat(shelved.get()).isSameAs(again);
    }
}
