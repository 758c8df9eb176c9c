package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SuggestedTest {

    private static Suggestion at(BytesRef place) {
        return Suggested.at(new FieldDoc(0, 0, new Object[] {place}));
    }

    @Test
    void whatIsSuggested_canBeReadFromItsPlace() {
        assertThat(at(Suggested.place(Kind.SKILL, 12, "C++ für alle", "/skills/c-plus-plus")))
                .isEqualTo(new Suggestion("Skill", "C++ für alle", "/skills/c-plus-plus"));
    }

    @Test
    void mostLedToComesFirst_amongItsKind_andEquallyGoodOnesByName() {
        List<BytesRef> places = List.of(
                Suggested.place(Kind.ROLE, 300, "Nurse", "/roles/nurse"),
                Suggested.place(Kind.ROLE, 3, "Midwife", "/roles/midwife"),
                Suggested.place(Kind.ROLE, 3, "Midwife of the night", "/roles/night"),
                Suggested.place(Kind.SKILL, 9_000, "Anatomy", "/skills/anatomy"));

        List<String> labels = Stream.of(places.get(3), places.get(2), places.get(1), places.get(0))
                .sorted()
                .map(place -> at(place).label())
                .toList();

        assertThat(labels).containsExactly("Nurse", "Midwife", "Midwife of the night", "Anatomy");
    }
}
