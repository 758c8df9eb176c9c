package io.rolebook.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBodyTest {

    private final Problems problems = Sample.noProblems();

    @Test
    void html_isShownAndNotObeyed() {
        assertThat(html("<script>alert(1)</script>\n\nA <b onclick=\"x()\">ward</b> &amp; more"))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
                        + "<p>A &lt;b onclick=&quot;x()&quot;&gt;ward&lt;/b&gt; &amp; more</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "<javascript:alert(1)>",
                "[x](data:text/html,x)",
                "[x](&#106;avascript:alert(1))",
                "[x][y]\n\n[y]: vbscript:x",
                "[x](file:///etc/passwd)"
            })
    void dangerousLink_isRefusedAndNotWritten(String markdown) {
        assertThat(html(markdown)).doesNotContainPattern("href=\"[^\"]");
        assertThat(problems.found()).singleElement().matches(problem -> problem.what()
                .endsWith("leads nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d", "http://example.org", "mailto:a@example.org", "/skills/sql"})
    void honestLink_isWritten(String target) {
        assertThat(html("[x](" + target + ")")).contains("href=\"" + target.replace("&", "&amp;") + "\"");
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void linkToAnotherSite_saysSo() {
        assertThat(html("[x](https://example.org) [y](/about)"))
                .isEqualTo("<p><a href=\"https://example.org\" rel=\"external\">x</a> <a href=\"/about\">y</a></p>");
    }

    @Test
    void anchors_areUnique() {
        MarkdownBody body = body("## Wards\n### Why?\n## Wards\n### Why?\n### !\n### Ärzte & Co\n");

        assertThat(body.parts()).map(Part::anchor).containsExactly("", "wards", "wards-1");
        assertThat(body.parts(body.parts().get(2)))
                .map(Part::anchor)
                .doesNotHaveDuplicates()
                .contains("why-1", "ärzte--co");
    }

    @Test
    void heading_keepsItsWordsAndItsPlace() {
        Part part = body("Text\n\n## Pay `and` **more** [here](/about)\nx\n")
                .parts()
                .get(1);

        assertThat(part.heading()).isEqualTo("Pay and more here");
        assertThat(part.at()).isEqualTo(new Position(6, 1));
    }

    @Test
    void tasksAndStrikethrough_areShown() {
        assertThat(html("- [ ] Ask\n- [x] ~~Wait~~\n\nIt takes ~5 or ~6 days."))
                .isEqualTo("<ul>\n<li>☐ Ask</li>\n<li>☑ <del>Wait</del></li>\n</ul>\n<p>It takes ~5 or ~6 days.</p>");
    }

    @Test
    void table_namesItsColumnsAndNumbers() {
        assertThat(html("| Shift | Extra |\n| --- | ---: |\n| Night | 20 |"))
                .contains("<th scope=\"col\">Shift</th>", "<th class=\"number\" scope=\"col\">Extra</th>")
                .contains("<td class=\"number\" data-label=\"Extra\">20</td>")
                .doesNotContain("align=", "style=");
    }

    @Test
    void words_areThoseAReaderReads() {
        assertThat(prose(
                                body(
                                        "One [two three](/about) `four`.[^count]\n\n- five\n- six\n\n| seven |\n| --- |\n| eight |"))
                        .words())
                .isEqualTo(8);
        assertThat(prose(body("")).isEmpty()).isTrue();
    }

    @Test
    void deepNesting_isCutAndEnds() {
        assertThat(html("> ".repeat(5_000) + "x")).hasSizeLessThan(30_000);
        assertThat(html("[".repeat(20_000))).hasSize(20_000 + "<p></p>".length());
    }

    private MarkdownBody body(String markdown) {
        return new MarkdownBody(Sample.file("title: Nurse", markdown), Sample.MARKED, problems);
    }

    private String html(String markdown) {
        return prose(body(markdown)).html();
    }

    private static Prose prose(MarkdownBody body) {
        List<Part> parts = body.parts();
        return body.prose(parts.get(0).nodes());
    }
}
