package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places();

    PlacesTest() {
        places.put("/title", at(2, 1), at(2, 8));
        places.put("/pay", at(3, 1), at(4, 3));
        places.put("/pay/0", null, at(4, 5));
        places.put("/pay/0/median", at(4, 5), at(4, 13));
        places.put("/pay/1", null, at(5, 5));
        places.put("/pay/1/median", at(5, 5), at(5, 15));
        places.put("/and~1or", at(6, 1), at(6, 9));
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
        FrontMatter facts = Yaml.read("a:\n- [x, [y]]\n- z\n- [[p], q, r, s]\n", Sample.noProblems())
                .orElseThrow();

        assertThat(facts.places().valueAt("/a/0/1/0")).isEqualTo(at(3, 8));
        assertThat(facts.places().valueAt("/a/1")).isEqualTo(at(4, 3));
        assertThat(facts.places().valueAt("/a/2/0/0")).isEqualTo(at(5, 5));
        assertThat(facts.places().valueAt("/a/2/3")).isEqualTo(at(5, 15));
        assertThat(facts.places().has("/a/2/4")).isFalse();
        assertThat(facts.places().has("/a/2147483647")).isFalse();
        assertThat(facts.places().has("/a/-1")).isFalse();
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }
}
