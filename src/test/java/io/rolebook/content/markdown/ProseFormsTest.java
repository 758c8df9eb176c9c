package io.rolebook.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text as Markdown and as plain words, beside its HTML. */
class ProseFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "One *two* **three** `four` ~~five~~. → One *two* **three** `four` ~~five~~.",
                "Two⏎lines → Two lines",
                "[x](/skills/sql) and https://example.org → [x](/skills/sql) and [https://example.org](https://example.org)",
                "[x](javascript:alert(1)) → [x]()",
                "(https://example.org/a。次（https://example.org/b）、 → ([https://example.org/a](https://example.org/a)。次（[https://example.org/b](https://example.org/b)）、",
                "A <b>ward</b> → A \\<b\\>ward\\</b\\>",
                "<div>⏎a ward → \\<div\\> a ward",
                "a <!-- hidden --> b → a  b",
                "Text.[^count] → Text.[^count]",
                "Text.[^My_note]⏎⏎[^My_note]: Here. → Text.[^fn.my.5f.note]",
                "- [ ] Ask⏎- [x] Wait → - ☐ Ask⏎- ☑ Wait",
                "### Why?⏎Because. → ### Why?⏎⏎Because.",
            })
    void markdown_isPlainMarkdown(String written, String markdown) {
        assertThat(prose(written).markdown()).isEqualTo(markdown.replace('⏎', '\n'));
    }

    @Test
    void table_staysATable() {
        assertThat(prose("| Shift | Extra |⏎| --- | ---: |⏎| *Night*[^count] | 20 |")
                        .markdown())
                .isEqualTo("|Shift|Extra|\n|---|---:|\n|*Night*[^count]|20|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "- Server: the logic⏎- API: *building* APIs. → Server: the logic.⏎API: building APIs.",
                "a*b*c⏎⏎d &amp; e → abc⏎d & e",
                "Two⏎lines.[^count] → Two lines.",
                "| Shift | Extra |⏎| --- | ---: |⏎| Night | 20 | → Shift⏎Extra⏎Night⏎20",
            })
    void text_isABlockALine(String written, String text) {
        assertThat(prose(written).text()).isEqualTo(text.replace('⏎', '\n'));
    }

    @Test
    void marks_areInOrder_andFootnotesHaveTheirTexts() {
        Prose prose = prose("A.[^count] A.[^own] B.[^count]⏎⏎[^own]: See [it](/about).");

        assertThat(prose.marks()).containsExactly("count", "fn.own", "count");
        assertThat(prose.footnotes())
                .containsExactly(new Prose.Footnote("fn.own", "See <a href=\"/about\">it</a>.", "See [it](/about)."));
    }

    private static Prose prose(String written) {
        MarkdownBody body = new MarkdownBody(
                Sample.file("title: Nurse", written.replace('⏎', '\n')), Sample.MARKED, Sample.noProblems());
        return body.prose(body.parts().get(0).nodes());
    }
}
