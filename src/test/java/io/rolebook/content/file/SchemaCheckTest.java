package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for each keyword of JSON Schema, with as little around them as shows it. */
class SchemaCheckTest {

    private static final String ROLE = "title: Nurse\nsummary: Cares.\n";

    private final Problems problems = Sample.noProblems();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "additionalProperties | familly: x | 4:1: error: unknown key 'familly' (did you mean 'family'?)",
                "additionalProperties | salary: 5 | 4:1: error: unknown key 'salary' (see the list of keys in content/README.md)",
                "additionalProperties | occupations: [{ pay: 1-1, a: b }] | 4:27: error: unknown key 'a' (known here: pay, profile, note)",
                "required | related: [{ role: x }] | 4:11: error: 'differs' is missing (add 'differs: …')",
                "enum | environment: [ofice] | 4:15: error: unknown value 'ofice' (did you mean 'office'?)",
                "enum | environment: [7] | 4:15: error: '7' does not fit 'environment' (must be text; put it in quotes)",
                "enum in a list | needs: { must: [{ skill: a, tier: base }] } | 4:35: error: unknown value 'base'"
                        + " (one of: foundational, advanced, adjacent, professional)",
                "type: list | aliases: x | 4:10: error: 'x' does not fit 'aliases'"
                        + " (must be a list: [one, two], or one '- item' a line)",
                "type: group | keywords: x | 4:11: error: 'x' does not fit 'keywords'"
                        + " (must be a group of keys: { key: value }, or indented lines)",
                "type: group with keys | related: [x] | 4:11: error: 'x' does not fit 'related'"
                        + " (must be a group of keys: { role: …, differs: … }, or indented lines)",
                "type: text | definition: 5 | 4:13: error: '5' does not fit 'definition' (must be text; put it in quotes)",
                "type: text | definition: [x] | 4:13: error: this list does not fit 'definition'"
                        + " (must be one word or line of text)",
                "type: yes or no | draft: yes | 4:8: error: 'yes' does not fit 'draft'"
                        + " (must be true or false, without quotes)",
                "type: nothing | family: | 4:1: error: 'family' has no value (give one, or remove the line)",
                "type: nothing | environment: [office, ] | ",
                "uniqueItems | environment: [office, office] | 4:23: error: 'office' stands twice (keep one)",
                "pattern | updated: 1.2.2026 | 4:10: error: '1.2.2026' does not fit 'updated'"
                        + " (must be a date written year-month-day, such as 2026-11-20)",
                "format | updated: 2026-13-01 | 4:10: error: '2026-13-01' does not fit 'updated'"
                        + " (must be a day of the calendar from 1900 to 2199, such as 2026-11-20)",
                "pattern | family: Care | 4:9: error: 'Care' does not fit 'family' (must be lower-case letters and"
                        + " digits with single hyphens, such as 'data-engineer')",
                "minLength | definition: \"\" | 4:13: error: '' does not fit 'definition' (give it some text, or remove the line)",
                "minimum | outlook: [{ source: s, growth: -101, span: 10 }] | 4:32: error: '-101' does not fit 'growth'"
                        + " (must be at least -100)",
                "minItems | pay: [{ source: s, bands: [] }] | 4:27: error: this list does not fit 'bands'"
                        + " (give at least one, or remove the key)",
            })
    void roleWithOneMistake_isToldInAnEditorsWords(String keyword, String line, String message) {
        check("role", ROLE + line);

        assertThat(String.join("\n", Sample.lines(problems))).isEqualTo(message == null ? "" : message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "skill  | kind: certification | 4:7 | 2:1: error: 'issuer' is missing (add 'issuer: …')",
                "skill  | kind: tools         | 4:7 | 4:7: error: unknown value 'tools' (did you mean 'tool'?)",
                "skill  | family: x           | 4:7 | 4:1: error: unknown key 'family' (see the list of keys in content/README.md)",
                "family | pay: 5              | 4:1 | 4:1: error: unknown key 'pay' (known here: title, summary, updated,"
                        + " draft, publish-after, redirects, withdrawn, changes, accept)",
            })
    void eachKind_hasItsOwnKeys(String kind, String line, String place, String message) {
        check(kind, ROLE + line);

        assertThat(Sample.lines(problems)).contains(message);
    }

    @Test
    void longText_isShownShort_andItsLengthIsTold() {
        check("role", "title: Nurse\nsummary: " + "Cares for people. ".repeat(10));

        assertThat(Sample.lines(problems))
                .containsExactly("3:10: error: 'Cares for people. Cares for people. Car…' does not fit 'summary'"
                        + " (it has 179 characters; at most 160 fit)");
    }

    @Test
    void everyMistake_isToldAtOnce() {
        check("role", "titel: Nurse\ndraft: no\nfamily: A B\n");

        assertThat(problems.found()).hasSize(5);
    }

    @Test
    void soundFacts_areSaidToBeSound() {
        assertThat(new SchemaCheck(
                                Schemas.of(List.of("entry", "senior")),
                                Yaml.read(ROLE, problems).orElseThrow())
                        .passes("role"))
                .isTrue();
        assertThat(problems.found()).isEmpty();
    }

    private void check(String kind, String facts) {
        assertThat(new SchemaCheck(
                                Schemas.of(List.of("entry", "senior")),
                                Yaml.read(facts, problems).orElseThrow())
                        .passes(kind))
                .isEqualTo(problems.found().isEmpty());
    }
}
