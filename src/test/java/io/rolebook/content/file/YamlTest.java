package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private final Problems problems = Sample.noProblems();

    @Test
    void keysAndValues_knowTheirPlaces() {
        FrontMatter facts = read("title: Nurse\npay:\n  - { source: count, median: 5 }\n  - source: survey\n");

        assertThat(facts.places().keyAt("/title")).isEqualTo(new Position(2, 1));
        assertThat(facts.places().valueAt("/title")).isEqualTo(new Position(2, 8));
        assertThat(facts.places().keyAt("/pay/0/median")).isEqualTo(new Position(4, 22));
        assertThat(facts.places().valueAt("/pay/0/median")).isEqualTo(new Position(4, 30));
        assertThat(facts.places().valueAt("/pay/1")).isEqualTo(new Position(5, 5));
        assertThat(facts.places().valueAt("/pay/1/source")).isEqualTo(new Position(5, 13));
    }

    /** The parser's own reader failed wherever such a character lay across its 1,024th place. */
    @Test
    void charactersOfTwoUnits_areReadWhereverTheyStand() {
        for (int i = 1_010; i < 1_030; i++) {
            assertThat(read("a: " + "x".repeat(i) + "😀😀\n").json().path("a").asText())
                    .endsWith("x😀😀");
        }
    }

    @Test
    void whatIsMissing_isAtTheNearestPlaceAroundIt() {
        FrontMatter facts = read("title: Nurse\npay:\n  - { source: count }\n");

        assertThat(facts.places().valueAt("/pay/0/median")).isEqualTo(new Position(4, 5));
        assertThat(facts.places().keyAt("/pay/0/median")).isEqualTo(new Position(4, 5));
        assertThat(facts.places().valueAt("/summary")).isEqualTo(new Position(2, 1));
    }

    @Test
    void keyWithASlash_hasAPlaceToo() {
        assertThat(read("title: x\nand/or~: y\n").places().keyAt(FrontMatter.pointer("", "and/or~")))
                .isEqualTo(new Position(3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "no, \"no\"",
        "yes, \"yes\"",
        "Off, \"Off\"",
        "true, true",
        "2026-11-20, \"2026-11-20\"",
        "12:30, \"12:30\"",
        "3, 3",
        "-3, -3",
        "010, \"010\"",
        "10.20, 10.20",
        "1., 1",
        "1e5, \"1e5\"",
        "1_000, \"1_000\"",
        "null, null",
        "1234567890123456789, \"1234567890123456789\"",
        "!!int abc, \"abc\"",
        "!!float 1.2.3, \"1.2.3\"",
        ".nan, \".nan\"",
        "15-1252.00, \"15-1252.00\"",
        "'', null"
    })
    void value_isWhatAnEditorMeans(String written, String json) {
        assertThat(read("key: " + written).json().path("key")).hasToString(json);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a x", "&a [x]", "&a { b: c }"})
    void anchor_isRefusedAndItsValueKept(String written) {
        assertThat(read("key: " + written).json().path("key").isNull()).isFalse();
        assertRefused(1);
    }

    @Test
    void alias_isRefusedOnceAtItsAnchor() {
        read("aliases: &a [Sister]\nhidden-aliases: *a\n");
        assertRefused(1);
    }

    @Test
    void circle_isRefusedAndEnds() {
        assertThat(read("key: &a [*a]").json().path("key")).hasToString("[null]");
        assertRefused(1);
    }

    @Test
    void manyAliases_areNotMultiplied() {
        FrontMatter facts = read("a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n");

        assertThat(facts.json().toString()).hasSizeLessThan(200);
        assertRefused(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: "})
    void deepNesting_isAProblemAndNoCrash(String opening) {
        assertThat(Yaml.read("key: " + opening.repeat(200_000), problems)).isEmpty();
        assertThat(problems.found()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "just words", "- a\n- b", "[a, b]"})
    void factsThatAreNoKeys_areNoFacts(String text) {
        assertThat(Yaml.read(text, problems)).isEmpty();
        assertThat(Sample.lines(problems))
                .containsExactly("2:1: error: the front matter holds no facts (write one 'key: value' a line)");
    }

    private FrontMatter read(String text) {
        return Yaml.read(text, problems).orElseThrow();
    }

    private void assertRefused(int times) {
        assertThat(problems.found()).hasSize(times).allMatch(problem -> problem.what()
                .equals("YAML anchors and aliases are not understood here"));
    }
}
