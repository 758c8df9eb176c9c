package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

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
        return turn("/" + name, name);
    }

    private Turn turn(String path, String name) {
        return turn(path, name, name);
    }

    private Turn turn(String path, String connection, String name) {
        return new Turn(path, connection, () -> begun.add(name));
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
    void whoGivesUp_isPassedOver_butWhatHasBegunGoesOn() {
        assertThat(turns.giveUp(third)).isTrue();
        assertThat(turns.giveUp(first)).isFalse();
        assertThat(begun).containsExactly("first", "second");

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

    @Test
    void whoTakesLong_makesRoomForAnother_andNoMoreOfThemThanHaveRoom() {
        assertThat(turns.overrun(first)).isTrue();
        assertThat(turns.overrun(second)).isTrue();
        assertThat(turns.overrun(third)).isFalse();

        assertThat(begun).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void whoTookLong_makesNoRoomOnceMore_butAnotherMayTakeLong() {
        turns.overrun(first);
        turns.overrun(second);
        turns.end(first);
        turns.queue(turn("fifth"));

        assertThat(begun).containsExactly("first", "second", "third", "fourth");
        assertThat(turns.overrun(third)).isTrue();
        assertThat(begun).contains("fifth");
    }

    @Test
    void whoWantsAnotherPath_doesNotWaitForAllWhoWantTheSame_noneOfWhichTakesAllTheRoom() {
        List.of(first, second, third, fourth).forEach(turns::end);
        begun.clear();
        Turn same = turn("/guide.json", "same 1");
        turns.queue(same);
        turns.queue(turn("/guide.json", "same 2"));
        turns.queue(turn("/guide.json", "same 3"));
        turns.queue(turn("/about", "other"));

        assertThat(begun).containsExactly("same 1", "other");
        turns.end(same);
        assertThat(begun).containsExactly("same 1", "other", "same 2");
    }

    @Test
    void pathsComeOneAfterTheOther() {
        turns.queue(turn("/third", "third again"));
        turns.queue(turn("/fifth", "fifth"));
        List.of(first, second, third, fourth).forEach(turns::end);

        assertThat(begun).containsExactly("first", "second", "third", "fourth", "fifth", "third again");
    }

    @Test
    void whoAsksManyQuestionsAtOnce_keepsNobodyElseWaiting() {
        List.of(first, second, third, fourth).forEach(turns::end);
        begun.clear();
        List<Turn> all = List.of(
                turn("/search", "one", "one 1"),
                turn("/search", "one", "one 2"),
                turn("/search", "one", "one 3"),
                turn("/search", "one", "one 4"),
                turn("/search", "other", "other 1"));
        all.forEach(turns::queue);

        turns.giveUp(all.get(2));
        List.of(0, 1, 4, 3).forEach(ended -> turns.end(all.get(ended)));

        assertThat(begun).containsExactly("one 1", "one 2", "other 1", "one 4");
        assertThat(turns.waiting()).isZero();
    }
}
