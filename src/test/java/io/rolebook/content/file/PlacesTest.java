package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places();

    PlacesTest() {
        places.close(places.open("title", at(2, 1), at(2, 8)));
        int pay = places.open("pay", at(3, 1), at(4, 3));
        int first = places.open("0", null, at(4, 5));
        places.close(places.open("median", at(4, 5), at(4, 13)));
        places.close(first);
        int second = places.open("1", null, at(5, 5));
        places.close(places.open("median", at(5, 5), at(5, 40_000)));
        places.close(second);
        places.close(pay);
        places.close(places.open("and~1or", at(6, 1), at(6, 9)));
        places.trim();
    }

    @Test
    void keyAndValue_areFoundByPointer() {
        assertThat(places.keyAt("/pay")).isEqualTo(at(3, 1));
        assertThat(places.valueAt("/pay")).isEqualTo(at(4, 3));
        assertThat(places.keyAt("/pay/1/median")).isEqualTo(at(5, 5));
        assertThat(places.valueAt("/pay/0/median")).isEqualTo(at(4, 13));
        assertThat(places.valueAt("/and~1or")).isEqualTo(at(6, 9));
    }

    @Test
    void inAList_theValueStandsForTheKey() {
        assertThat(places.keyAt("/pay/1")).isEqualTo(at(5, 5));
    }

    @Test
    void whatIsMissing_isAtTheNearestPlaceAroundIt_orWhereTheFactsBegin() {
        assertThat(places.has("/pay/0/source")).isFalse();
        assertThat(places.valueAt("/pay/0/source")).isEqualTo(at(4, 5));
        assertThat(places.keyAt("/pay/2/median/p10")).isEqualTo(at(4, 3));
        assertThat(places.valueAt("/median")).isEqualTo(at(2, 1));
        assertThat(places.valueAt("")).isEqualTo(at(2, 1));
        assertThat(places.has("/pay/1")).isTrue();
        assertThat(places.has("/pay/")).isFalse();
    }

    @Test
    void itemsOfLists_areFoundWhetherOrNotTheyHoldLists() {
        FrontMatter facts = Yaml.read("a:\n- [x, [y]]\n- z\n- [[p], q, r, s]\n", 2, Sample.noProblems())
                .orElseThrow();

        assertThat(facts.valueAt("/a/0/1/0")).isEqualTo(at(3, 8));
        assertThat(facts.valueAt("/a/1")).isEqualTo(at(4, 3));
        assertThat(facts.valueAt("/a/2/0/0")).isEqualTo(at(5, 5));
        assertThat(facts.valueAt("/a/2/3")).isEqualTo(at(5, 15));
        assertThat(facts.places().has("/a/2/4")).isFalse();
        assertThat(facts.places().has("/a/2147483647")).isFalse();
        assertThat(facts.places().has("/a/-1")).isFalse();
    }

    @Test
    void values_areCountedInTheOrderOfTheFile() {
        assertThat(places.value(0)).isEqualTo(at(2, 8));
        assertThat(places.value(3)).isEqualTo(at(4, 13));
        assertThat(places.value(6)).isEqualTo(at(6, 9));
    }

    @Test
    void columnFarToTheRight_doesNotChangeTheLine() {
        assertThat(places.valueAt("/pay/1/median").line()).isEqualTo(5);
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }
}
