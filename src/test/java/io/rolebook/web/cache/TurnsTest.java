package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.web.cache.Turns.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(2);
    private final List<String> begun = new ArrayList<>();
    private final Turn first = turn("first");
    private final Turn second = turn("second");
    private final Turn third = turn("third");
    private final Turn fourth = turn("fourth");

    private Turn turn(String name) {
        return new Turn(() -> begun.add(name));
    }

    @BeforeEach
    void allCome() {
        List.of(first, second, third, fourth).forEach(turns::queue);
    }

    @Test
    void noMoreThanThereIsRoomFor_begin() {
        assertThat(begun).containsExactly("first", "second");
        assertThat(turns.waiting()).isEqualTo(2);
    }

    @Test
    void whoeverCameFirst_begins_whenThereIsRoom() {
        turns.end(second);
        turns.end(first);

        assertThat(begun).containsExactly("first", "second", "third", "fourth");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void aTurnThatEndsTwice_makesRoomOnce() {
        turns.end(first);
        turns.end(first);

        assertThat(begun).containsExactly("first", "second", "third");
    }

    @Test
    void whoeverLeavesBeforeHisTurn_isPassedOver() {
        turns.end(third);
        turns.end(first);

        assertThat(begun).containsExactly("first", "second", "fourth");
    }

    @Test
    void afterAll_thereIsAsMuchRoomAsAtFirst() {
        List.of(first, second, third, fourth).forEach(turns::end);
        begun.clear();

        allCome();

        assertThat(begun).hasSize(2);
    }
}
