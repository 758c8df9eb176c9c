package io.rolebook.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments are for editors: a reader sees, counts and finds nothing of them. */
class CommentsTest {

    private final Problems problems = Sample.noProblems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "A ward.⏎⏎<!-- Ask -->             | <p>A ward.</p>",
                "<!-- Ask⏎⏎# the head nurse -->    | ''",
                "A <!-- ask --> ward.             | <p>A  ward.</p>",
                "A <!-- ask⏎twice --> ward.       | <p>A  ward.</p>",
                "A ward.⏎<!-- Ask -->⏎Beds.        | <p>A ward.</p>⏎<p>Beds.</p>",
                "<!-->                            | ''",
                "<!-- a --> <!-- b -->            | ''",
                "- a⏎- <!-- b -->                  | <ul>⏎<li>a</li>⏎</ul>",
                "- <!-- b -->                      | ''",
                "> <!-- b -->                      | ''",
                "*a*<!-- b -->                     | <p><em>a</em></p>",
                "`<!-- code -->`                   | <p><code>&lt;!-- code --&gt;</code></p>",
                "<!-- $5,000 a year, or 40% -->    | ''",
                "<!-- ![x](y) [z](/nowhere) -->    | ''",
            })
    void comment_vanishes_andAllElseStays(String markdown, String html) {
        Prose prose = prose(markdown.replace('⏎', '\n'));

        assertThat(prose.html()).isEqualTo(html.replace('⏎', '\n'));
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void otherHtml_isShown_andTold() {
        assertThat(prose("a <b>bold</b>").html()).isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt;</p>");
        assertThat(problems.found()).singleElement().matches(problem -> !problem.isError());
    }

    @ParameterizedTest
    @CsvSource({"A <!-- three words here --> ward., 2", "<!-- none -->, 0", "<div>two words</div>, 2"})
    void wordsOfAComment_areNotCounted(String markdown, int words) {
        assertThat(prose(markdown).words()).isEqualTo(words);
    }

    private Prose prose(String markdown) {
        MarkdownBody body = new MarkdownBody(Sample.file("", markdown), Sample.MARKED, problems);
        return body.prose(body.parts().get(0).nodes());
    }
}
