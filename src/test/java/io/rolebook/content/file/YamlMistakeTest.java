package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes of people who don't know YAML; the ones that need a whole file to show are in {@code content-broken}. */
class YamlMistakeTest {

    private final Problems problems = Sample.noProblems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: x⏎⇥b: y                  | 3:1  | a tab in the indent",
                "a:⏎  b: x⏎ ⇥c: y            | 4:2  | a tab in the indent",
                "a: \"x⏎b: y                 | 2:4  | a quote that opens here is not closed in the right place",
                "a: 'x⏎b: it's               | 2:4  | a quote that opens here is not closed on its line",
                "a: \"x\" and y              | 2:8  | the value is already closed before this",
                "a: [x] and y                | 2:8  | the value is already closed before this",
                "a: [x, y]]                  | 2:10 | the value is already closed before this",
                "a: [x, y⏎b: z               | 2:4  | a '[' that opens here is not closed in the right place",
                "a: x⏎b: [                   | 3:4  | a '[' that opens here is not closed in the right place",
                "a: x⏎b: {                   | 3:4  | a '{' that opens here is not closed in the right place",
                "a: { x: y⏎b: z              | 2:4  | a '{' that opens here is not closed in the right place",
                "a: { x: y z: 1 }            | 2:4  | a '{' that opens here is not closed in the right place",
                "a:⏎  - [x⏎  - y             | 3:5  | a '[' that opens here is not closed in the right place",
                "a: x: y                     | 2:5  | a second colon in the line",
                "a: x⏎b: Nurse: a ward       | 3:9  | a second colon in the line",
                "a: x⏎ b: y                  | 3:2  | this line is indented differently from its neighbors",
                "a:⏎  b: x⏎   c: y           | 4:4  | this line is indented differently from its neighbors",
                "a:⏎  b: x⏎ c: y             | 4:2  | this line is indented differently from its neighbors",
                "a:⏎  - x⏎ - y               | 4:2  | this line is indented differently from its neighbors",
                "a:⏎  - b: x⏎    c: y⏎  d: z | 5:3  | this line is indented differently from its neighbors",
                "a: x⏎- y                    | 3:1  | a list item without a key",
                "a: x⏎b                      | 3:1  | 'b' is not a fact",
                "a: x⏎b y⏎c: z               | 3:1  | 'b y' is not a fact",
                "a: x⏎b:y                    | 3:1  | 'b:y' is not a fact",
                "a: >⏎x⏎b: y                 | 3:1  | 'x' is not a fact",
                "a: @x                       | 2:4  | 'a: @x' starts with a special character",
                "a: %x                       | 2:4  | 'a: %x' starts with a special character",
                "a: *x* y                    | 2:4  | '*x* y' starts with a special character",
                "a: & b                      | 2:4  | '& b' starts with a special character",
                "a: [x,, y]                  | 2:7  | a comma too many",
                "a: x⏎a: y                   | 3:1  | 'a' stands twice",
                "a: { b: x, b: y }           | 2:12 | 'b' stands twice",
                "a:⏎  - b: x⏎    b: y        | 4:5  | 'b' stands twice",
                "[a]: x                      | 2:1  | a key must be a word",
            })
    void mistake_isToldWhereItWasMade(String yaml, String place, String what) {
        Yaml.read(yaml.strip().replace('⏎', '\n').replace('⇥', '\t'), problems);

        assertThat(Sample.lines(problems)).singleElement().asString().startsWith(place + ": error: " + what + " (");
    }
}
